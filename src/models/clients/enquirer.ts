import { defineModel } from '../define-model.js'

export const enquirer = defineModel({
  name: 'enquirer',
  docs: 'https://github.com/enquirer/enquirer#readme',
  packages: ['enquirer'],
  types: { Enquirer: ['new default()', 'new Enquirer()'] },
  sources: [
    { at: '{prompt,Enquirer.prompt}()', kind: 'local', part: 'stdin', value: 'object' },
    { at: 'new {Input,Password,Text}().run()', kind: 'local', part: 'stdin', value: 'string' },
  ],
})
