import { xpath } from '../../../src/models/data/xpath.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(xpath, {
  'sinks {select,select1,selectWithResolver,evaluate,parse,createExpression}(0)': `import xpath from 'xpath'
    const users = xpath.select(expression, doc)`,
  'sinks useNamespaces()(0)': `import { useNamespaces } from 'xpath'
    const select = useNamespaces({ a: 'urn:a' })
    const users = select(expression, doc)`,
})
