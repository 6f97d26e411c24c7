import { edge } from '../../../src/models/http/edge.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(edge, {
  'sinks {Edge,EdgeRenderer}.{renderRaw,renderRawSync}(0)': `import edge from 'edge.js'
    const page = await edge.renderRaw(template, { title })`,
  'sinks {Edge,EdgeRenderer}.{render,renderSync}(0)': `import { Edge } from 'edge.js'
    const edge = Edge.create()
    const page = await edge.createRenderer().render(name, { title })`,
})
