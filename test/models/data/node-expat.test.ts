import { nodeExpat } from '../../../src/models/data/node-expat.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nodeExpat, {
  'sinks Parser.{write,parse,end}(0)': `import expat from 'node-expat'
    const parser = new expat.Parser('UTF-8')
    parser.write(text)`,
})
