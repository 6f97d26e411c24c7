import { defineModel } from '../define-model.js'

export const nedb = defineModel({
  name: 'nedb',
  docs: 'https://github.com/seald/nedb#api',
  packages: ['nedb', '@seald-io/nedb', 'nedb-promises', 'nedb-async'],
  types: { Datastore: ['new default()', 'default.create()', 'new AsyncNedb()', 'new Datastore()'] },
  sources: [
    { at: 'Datastore.{find,findOne,findAsync,findOneAsync}()', kind: 'stored', part: 'database' },
    { at: 'Datastore.{find,findOne}(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: 'Datastore.{find,findOne,count,update,remove}(0)', kind: 'nosql', called: 'the filter' },
    { at: 'Datastore.{findAsync,findOneAsync,countAsync,updateAsync,removeAsync}(0)', kind: 'nosql', called: 'the filter' },
    { at: 'Datastore.{asyncFind,asyncFindOne,asyncCount,asyncUpdate,asyncRemove}(0)', kind: 'nosql', called: 'the filter' },
  ],
})
