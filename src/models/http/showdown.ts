import { defineModel } from '../define-model.js'

export const showdown = defineModel({
  name: 'showdown',
  docs: 'https://showdownjs.com/docs/',
  packages: ['showdown'],
  types: { Converter: ['new Converter()'] },
  steps: [{ at: 'Converter.makeHtml', from: [0], value: 'string' }],
})
