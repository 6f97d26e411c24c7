import { defineModel } from '../define-model.js'

export const bunFiles = defineModel({
  name: 'Bun files',
  docs: 'https://bun.sh/docs/api/file-io',
  globals: true,
  hint: '\\bBun\\b',
  sinks: [
    { at: 'Bun.{file,write}(0)', kind: 'path' },
  ],
})
