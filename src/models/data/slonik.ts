import { defineModel } from '../define-model.js'

export const slonik = defineModel({
  name: 'slonik',
  docs: 'https://github.com/gajus/slonik',
  packages: ['slonik', '@slonik/sql-tag'],
  types: {
    CommonQueryMethods: ['createPool()', 'CommonQueryMethods.{connect,transaction}(0)(0)'],
    DatabasePool: [],
    DatabaseConnection: [],
    DatabasePoolConnection: [],
    DatabaseTransactionConnection: [],
    SqlTag: ['sql', 'createSqlTag()'],
  },
  inherits: {
    DatabasePool: ['CommonQueryMethods'],
    DatabaseConnection: ['CommonQueryMethods'],
    DatabasePoolConnection: ['CommonQueryMethods'],
    DatabaseTransactionConnection: ['CommonQueryMethods'],
  },
  sources: [
    {
      at: 'CommonQueryMethods.{any,anyFirst,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query}()',
      kind: 'stored',
      part: 'database',
    },
  ],
  // The tags bind what is put into them; a query made by hand doesn't.
  sinks: [
    {
      at: 'CommonQueryMethods.{any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query}(0).sql',
      kind: 'sql',
      bind: { style: 'dollar', values: '(0).values' },
    },
  ],
  sanitizers: [
    { at: 'SqlTag.{unsafe,fragment,type(),typeAlias()}', in: '*', clears: ['sql'] },
    { at: 'SqlTag.{identifier,array,join,json,jsonb,binary,literalValue,unnest,date,timestamp}', in: '*', clears: ['sql'] },
  ],
})
