import { defineModel } from '../define-model.js'

export const eta = defineModel({
  name: 'eta',
  docs: 'https://eta.js.org/docs',
  packages: ['eta'],
  types: { Eta: ['new Eta()'] },
  sinks: [
    { at: 'Eta.{renderString,renderStringAsync,compile}(0)', kind: 'template', called: 'the template' },
    { at: 'Eta.{render,renderAsync}(0)', kind: 'view', called: 'the template' },
    // Up to version 2 the module itself renders, and options may be given among the data.
    { at: 'exports.{render,renderAsync,compile}(0)', kind: 'template', called: 'the template' },
    { at: 'exports.{renderFile,renderFileAsync}(0)', kind: 'view', called: 'the template' },
    { at: 'exports.{renderFile,renderFileAsync}(1)', kind: 'locals', called: 'the data' },
  ],
})
