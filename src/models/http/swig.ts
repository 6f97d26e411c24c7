import { defineModel } from '../define-model.js'

export const swig = defineModel({
  name: 'swig',
  docs: 'https://github.com/node-swig/swig-templates#readme',
  packages: ['swig', 'swig-templates'],
  types: { Swig: ['default', 'new Swig()'] },
  sinks: [
    { at: 'Swig.{render,compile,precompile}(0)', kind: 'template', called: 'the template' },
    { at: 'Swig.{renderFile,compileFile}(0)', kind: 'view', called: 'the template' },
    { at: 'Swig.{render,compile}(1)', kind: 'locals', called: 'the options' },
  ],
})
