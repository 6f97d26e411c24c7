import { defineModel } from '../define-model.js'

/** They keep to the folder that they are given: only the folder itself can be led elsewhere. */
export const staticFolders = defineModel({
  name: 'serve-static, koa-static',
  docs: 'https://github.com/expressjs/serve-static#readme',
  packages: ['serve-static', 'koa-static', 'serve-index', 'express-static', 'sirv', 'ecstatic'],
  sinks: [
    { at: 'default(0)', kind: 'path' },
  ],
})
