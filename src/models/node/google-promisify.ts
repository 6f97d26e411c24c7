import { defineModel } from '../define-model.js'

export const googlePromisify = defineModel({
  name: '@google-cloud/promisify',
  docs: 'https://github.com/googleapis/nodejs-promisify#readme',
  packages: ['@google-cloud/promisify'],
  aliases: [{ at: '{promisify,callbackify}', of: 0 }],
})
