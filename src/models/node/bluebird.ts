import { defineModel } from '../define-model.js'

/** `promisifyAll` keeps the members it is given and adds each again under a name that ends in `Async`. */
export const bluebird = defineModel({
  name: 'bluebird',
  docs: 'http://bluebirdjs.com/docs/api-reference.html',
  packages: ['bluebird'],
  aliases: [{ at: '{promisify,promisifyAll,method}', of: 0 }],
})
