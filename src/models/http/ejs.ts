import { defineModel } from '../define-model.js'

export const ejs = defineModel({
  name: 'ejs',
  docs: 'https://ejs.co/#docs',
  packages: ['ejs'],
  sinks: [
    { at: '{render,compile}(0)', kind: 'template', called: 'the template' },
    { at: 'renderFile(0)', kind: 'view', called: 'the template' },
    // Options may be given among the data.
    { at: '{render,renderFile}(1)', kind: 'locals', called: 'the data' },
    { at: '{render,renderFile}(2)', kind: 'locals', when: [{ at: '(2)', is: 'present' }], called: 'the options' },
    { at: 'compile(1)', kind: 'locals', called: 'the options' },
  ],
})
