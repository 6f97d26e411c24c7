import { defineModel } from '../define-model.js'

export const inquirer = defineModel({
  name: 'inquirer',
  docs: 'https://github.com/SBoudrias/Inquirer.js#readme',
  packages: ['inquirer'],
  sources: [
    { at: 'prompt()', kind: 'local', part: 'stdin', value: 'object' },
    { at: 'createPromptModule()()', kind: 'local', part: 'stdin', value: 'object' },
  ],
})
