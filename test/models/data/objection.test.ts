import { objection } from '../../../src/models/data/objection.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(objection, {
  'sources QueryBuilder.{findById,findOne,first}()': `import { Model, raw } from 'objection'
    class Person extends Model {
      static tableName = 'persons'
    }
    const person = await Person.query().findById(1)`,
  'sinks QueryBuilder.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw,fromRaw}(0)':
    `import { Model, raw } from 'objection'
    class Person extends Model {
      static tableName = 'persons'
    }
    const people = await Person.query().where('active', true).whereRaw(text, [1])`,
  'sinks {raw,Model.raw}(0)': `import { Model, raw } from 'objection'
    class Person extends Model {
      static tableName = 'persons'
    }
    const people = await Person.query().select(raw(text, 1))`,
  'sinks Model.knex().raw(0)': `import { Model, raw } from 'objection'
    class Person extends Model {
      static tableName = 'persons'
    }
    const result = await Person.knex().raw(text, [1])`,
})
