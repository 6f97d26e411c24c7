import { bson } from '../../../src/models/data/bson.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bson, {
  'sinks {deserialize,BSON.deserialize}(0)': `import { BSON } from 'bson'
    const made = BSON.deserialize(bytes, { evalFunctions: true })`,
  'steps {deserialize,EJSON.parse,EJSON.deserialize}': `import { EJSON } from 'bson'
    const made = EJSON.parse(text)`,
})
