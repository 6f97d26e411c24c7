import { defineModel } from '../define-model.js'

export const readlineSync = defineModel({
  name: 'readline-sync',
  docs: 'https://github.com/anseki/readline-sync#readme',
  packages: ['readline-sync'],
  sources: [
    {
      at: '{question,prompt,questionEMail,questionNewPassword,questionPath,keyIn}()',
      kind: 'local',
      part: 'stdin',
      value: 'string',
    },
    { at: 'promptCL()', kind: 'local', part: 'stdin', value: 'object' },
  ],
})
