import { defineModel } from '../define-model.js'

/** Refuses ways up and absolute paths; the folder itself is taken as it is. */
export const koaSend = defineModel({
  name: 'koa-send',
  docs: 'https://github.com/koajs/send#readme',
  packages: ['koa-send', '@koa/send'],
  sinks: [
    { at: 'default(2).root', kind: 'path' },
  ],
})
