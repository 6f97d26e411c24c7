import { defineModel } from '../define-model.js'

export const mssql = defineModel({
  name: 'mssql',
  docs: 'https://tediousjs.github.io/node-mssql/',
  packages: ['mssql', 'mssql/msnodesqlv8', 'mssql/msnodesqlv8.js', 'mssql/tedious'],
  types: {
    ConnectionPool: ['connect()', 'new ConnectionPool()', 'ConnectionPool.connect()'],
    Transaction: ['new Transaction()', 'ConnectionPool.transaction()'],
    Request: [
      'new Request()',
      '{ConnectionPool,Transaction}.request()',
      'Request.{input,output,replaceInput,replaceOutput}()',
    ],
    PreparedStatement: ['new PreparedStatement()'],
  },
  sources: [
    { at: '{query,batch}()', kind: 'stored', part: 'database' },
    { at: '{ConnectionPool,Request}.{query,batch}()', kind: 'stored', part: 'database' },
    { at: '{ConnectionPool,Request}.{query,batch}(1)(1)', kind: 'stored', part: 'database' },
    { at: '{Request,PreparedStatement}.execute()', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: 'query(0)', kind: 'sql', bind: { style: 'tag', tag: 'query' } },
    { at: 'batch(0)', kind: 'sql', bind: { style: 'tag', tag: 'batch' } },
    // `request.input('name', value).query('… @name')`: the values are given before the text.
    { at: 'Request.query(0)', kind: 'sql', bind: { style: 'at', chained: true, tag: 'query' } },
    { at: 'Request.batch(0)', kind: 'sql', bind: { style: 'tag', tag: 'batch' } },
    { at: 'ConnectionPool.query(0)', kind: 'sql', bind: { style: 'tag', tag: 'query' } },
    { at: 'ConnectionPool.batch(0)', kind: 'sql', bind: { style: 'tag', tag: 'batch' } },
    { at: 'PreparedStatement.prepare(0)', kind: 'sql' },
  ],
})
