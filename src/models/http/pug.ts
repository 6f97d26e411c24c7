import { defineModel } from '../define-model.js'

export const pug = defineModel({
  name: 'pug',
  docs: 'https://pugjs.org/api/reference.html',
  packages: ['pug', 'jade'],
  sinks: [
    { at: '{render,compile,compileClient,compileClientWithDependenciesTracked}(0)', kind: 'template', called: 'the template' },
    { at: '{renderFile,compileFile,compileFileClient}(0)', kind: 'view', called: 'the template' },
    // One object holds the options and the data.
    { at: '{render,renderFile,compile,compileFile,compileClient,compileFileClient}(1)', kind: 'locals', called: 'the options' },
  ],
})
