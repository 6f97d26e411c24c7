import { defineModel } from '../define-model.js'

/** Packages with a method that writes a value at a path. */
export const objectPaths = defineModel({
  name: 'dot-prop and getobject',
  docs: 'https://github.com/sindresorhus/dot-prop#readme',
  packages: ['dot-prop', 'getobject'],
  sinks: [{ at: '{set,setProperty}(1)', kind: 'merge', names: true, fixedIn: { 'dot-prop': '5.1.1', getobject: '1.0.0' } }],
})
