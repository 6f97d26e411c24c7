import { defineModel } from '../define-model.js'

export const merge = defineModel({
  name: 'merge',
  docs: 'https://github.com/yeikos/js.merge#readme',
  packages: ['merge'],
  sinks: [{ at: 'recursive(1..)', kind: 'merge', fixedIn: { merge: '2.1.1' } }],
})
