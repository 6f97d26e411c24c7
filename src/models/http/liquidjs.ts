import { defineModel } from '../define-model.js'

export const liquidjs = defineModel({
  name: 'liquidjs',
  docs: 'https://liquidjs.com/api/classes/Liquid.html',
  packages: ['liquidjs'],
  types: { Liquid: ['new Liquid()'] },
  sinks: [
    { at: 'Liquid.{parse,parseAndRender,parseAndRenderSync,evalValue,evalValueSync}(0)', kind: 'template', called: 'the template' },
    { at: 'Liquid.{renderFile,renderFileSync,parseFile,parseFileSync}(0)', kind: 'view', called: 'the template' },
  ],
})
