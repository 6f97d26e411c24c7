import { defineModel } from '../define-model.js'

export const stringDecoder = defineModel({
  name: 'string_decoder',
  docs: 'https://nodejs.org/api/string_decoder.html',
  packages: ['string_decoder'],
  types: { StringDecoder: ['new StringDecoder()', 'exports.StringDecoder()'] },
  steps: [{ at: 'StringDecoder.{write,end}', from: [0], value: 'string' }],
})
