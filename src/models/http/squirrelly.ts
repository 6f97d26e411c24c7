import { defineModel } from '../define-model.js'

export const squirrelly = defineModel({
  name: 'squirrelly',
  docs: 'https://squirrelly.js.org/docs/api/overview',
  packages: ['squirrelly'],
  sinks: [
    { at: '{render,compile}(0)', kind: 'template', called: 'the template' },
    { at: 'renderFile(0)', kind: 'view', called: 'the template' },
    { at: 'renderFile(1)', kind: 'locals', called: 'the data' },
  ],
})
