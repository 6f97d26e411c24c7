import { defineModel } from '../define-model.js'

export const snowflakeSdk = defineModel({
  name: 'snowflake-sdk',
  docs: 'https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-execute',
  packages: ['snowflake-sdk'],
  types: {
    Connection: [
      'createConnection()',
      'Connection.{connect,connectAsync}(0)(1)',
      'Connection.{connect,connectAsync}()',
      'Pool.use(0)(0)',
      'Pool.acquire()',
    ],
    Pool: ['createPool()'],
  },
  sources: [{ at: 'Connection.execute(0).complete(2)', kind: 'stored', part: 'database' }],
  sinks: [
    { at: 'Connection.execute(0).sqlText', kind: 'sql', bind: { style: 'question', values: '(0).binds', typed: true } },
  ],
})
