import { defineModel } from '../define-model.js'

export const edge = defineModel({
  name: 'edge.js',
  docs: 'https://edgejs.dev/docs/rendering-templates',
  packages: ['edge.js'],
  types: { Edge: ['default', 'exports.Edge.create()'], EdgeRenderer: ['Edge.{createRenderer,share}()', 'EdgeRenderer.share()'] },
  sinks: [
    { at: '{Edge,EdgeRenderer}.{renderRaw,renderRawSync}(0)', kind: 'template', called: 'the template' },
    { at: '{Edge,EdgeRenderer}.{render,renderSync}(0)', kind: 'view', called: 'the template' },
  ],
})
