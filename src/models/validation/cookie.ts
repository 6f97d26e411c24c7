import { defineModel } from '../define-model.js'

/** Names and values are encoded or refused. */
export const cookie = defineModel({
  name: 'cookie',
  docs: 'https://github.com/jshttp/cookie#readme',
  packages: ['cookie', 'cookie-es'],
  sanitizers: [{ at: '{serialize,stringifySetCookie,stringifyCookie}', in: '*', clears: ['header'] }],
})
