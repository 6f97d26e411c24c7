import { defineModel } from '../define-model.js'

export const koaMount = defineModel({
  name: 'koa-mount',
  docs: 'https://github.com/koajs/mount#readme',
  packages: ['koa-mount'],
  routes: [{ at: 'default', is: 'below', path: ['(0)'], stack: '(0..)' }],
})
