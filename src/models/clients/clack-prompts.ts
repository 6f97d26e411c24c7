import { defineModel } from '../define-model.js'

/** Free answers only: what `select` returns was written by the developer. */
export const clackPrompts = defineModel({
  name: '@clack/prompts',
  docs: 'https://www.clack.cc',
  packages: ['@clack/prompts'],
  sources: [
    { at: '{text,multiline,password,path}()', kind: 'local', part: 'stdin', value: 'string' },
    { at: 'group()', kind: 'local', part: 'stdin', value: 'object' },
  ],
})
