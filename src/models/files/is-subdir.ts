import { defineModel } from '../define-model.js'

export const isSubdir = defineModel({
  name: 'is-subdir',
  docs: 'https://github.com/tylerwight/is-subdir#readme',
  packages: ['is-subdir'],
  guards: [
    { at: 'default', in: 1, clears: ['path'] },
  ],
})
