import { defineModel } from '../define-model.js'

/** Free answers only: what `select` and `checkbox` return was written by the developer. */
export const inquirerPrompts = defineModel({
  name: '@inquirer/prompts',
  docs: 'https://github.com/SBoudrias/Inquirer.js#readme',
  packages: ['@inquirer/prompts'],
  sources: [{ at: '{input,password,editor}()', kind: 'local', part: 'stdin', value: 'string' }],
})
