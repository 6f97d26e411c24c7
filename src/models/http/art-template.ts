import { defineModel } from '../define-model.js'

export const artTemplate = defineModel({
  name: 'art-template',
  docs: 'https://github.com/aui/art-template#readme',
  packages: ['art-template'],
  sinks: [
    { at: '{render,compile}(0)', kind: 'template', called: 'the template' },
    { at: 'default(0)', kind: 'view', called: 'the template' },
  ],
})
