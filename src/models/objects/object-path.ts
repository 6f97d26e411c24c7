import { defineModel } from '../define-model.js'

/** Its plain functions see an object's own members only. */
export const objectPath = defineModel({
  name: 'object-path',
  docs: 'https://github.com/mariocasciaro/object-path#readme',
  packages: ['object-path'],
  sinks: [{ at: 'withInheritedProps.set(1)', kind: 'merge', names: true, fixedIn: { 'object-path': '0.11.8' } }],
})
