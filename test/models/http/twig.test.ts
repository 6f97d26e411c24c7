import { twig } from '../../../src/models/http/twig.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(twig, {
  'sinks twig(0).data': `const { twig } = require('twig')
    const page = twig({ data: template }).render({ title })`,
  'sinks renderFile(0)': `import Twig from 'twig'
    Twig.renderFile(file, { title }, done)`,
})
