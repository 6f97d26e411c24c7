import { defineModel } from '../define-model.js'

/** `extend(true, target, …)` merges all the way down, without `true` only the first level. */
export const extend = defineModel({
  name: 'extend and node.extend',
  docs: 'https://github.com/justmoon/node-extend#readme',
  packages: ['extend', 'node.extend'],
  sinks: [{ at: 'default(2..)', kind: 'merge', when: [{ at: '(0)', is: [true] }], fixedIn: { extend: '3.0.2', 'node.extend': '2.0.1' } }],
})
