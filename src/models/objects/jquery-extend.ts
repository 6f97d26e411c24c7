import { defineModel } from '../define-model.js'

/** The part of it that has nothing to do with pages. */
export const jqueryExtend = defineModel({
  name: 'jQuery.extend',
  docs: 'https://api.jquery.com/jQuery.extend/',
  packages: ['jquery'],
  sinks: [{ at: 'extend(2..)', kind: 'merge', when: [{ at: '(0)', is: [true] }], fixedIn: { jquery: '3.4.0' } }],
})
