import { defineModel } from '../define-model.js'

/** `unflatten` makes members of the parts of each name: `{ 'a.b': 1 }` becomes `{ a: { b: 1 } }`. */
export const flat = defineModel({
  name: 'flat',
  docs: 'https://github.com/hughsk/flat#readme',
  packages: ['flat'],
  sinks: [{ at: 'unflatten(0)', kind: 'merge', fixedIn: { flat: '5.0.1' } }],
})
