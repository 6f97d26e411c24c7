import { gremlin } from '../../../src/models/data/gremlin.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(gremlin, {
  'sinks Client.{submit,stream}(0)': `import gremlin from 'gremlin'
    const client = new gremlin.driver.Client('wss://localhost:8182/gremlin', { traversalSource: 'g' })
    const found = await client.submit(script, { name })`,
})
