import { defineModel } from '../define-model.js'

export const pathGuards = defineModel({
  name: 'is-path-inside',
  docs: 'https://github.com/sindresorhus/is-path-inside#readme',
  packages: ['is-path-inside', 'path-is-inside'],
  guards: [
    { at: 'default', in: 0, clears: ['path'] },
  ],
})
