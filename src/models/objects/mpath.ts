import { defineModel } from '../define-model.js'

export const mpath = defineModel({
  name: 'mpath',
  docs: 'https://github.com/mongoosejs/mpath#readme',
  packages: ['mpath'],
  sinks: [{ at: 'set(0)', kind: 'merge', names: true, fixedIn: { mpath: '0.8.4' } }],
})
