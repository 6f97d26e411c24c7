import { defineModel } from '../define-model.js'

/** The tag escapes what is put into it; `raw` says that a text is markup already. */
export const honoHtml = defineModel({
  name: 'hono/html',
  docs: 'https://hono.dev/docs/helpers/html',
  packages: ['hono/html'],
  sinks: [{ at: 'raw(0)', kind: 'html', called: 'the markup' }],
  sanitizers: [{ at: 'html', in: '1..', clears: ['html'] }],
})
