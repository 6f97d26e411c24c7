import rule from '../../rules/no-sql-injection.js'
import { ruleTester } from '../support/rule-tester.js'

const IMPORTS = `import express from 'express'
import { Spanner } from '@google-cloud/spanner'
import { StartQueryExecutionCommand } from '@aws-sdk/client-athena'
import { ExecuteStatementCommand } from '@aws-sdk/client-redshift-data'
import { DBSQLClient } from '@databricks/sql'
const database = new Spanner().instance('shop').database('main')
`

ruleTester.run('no-sql-injection', rule, {
  valid: [
    {
      name: 'parameters',
      code: `${IMPORTS}express().get('/', async (req, res) => {
  await database.run({ sql: 'SELECT * FROM users WHERE name = @name', params: { name: req.query.name } })
  new StartQueryExecutionCommand({ QueryString: 'SELECT * FROM users WHERE name = ?', ExecutionParameters: [req.query.name] })
})`,
    },
  ],
  invalid: [
    {
      name: 'text that is put together',
      code: `${IMPORTS}express().get('/', async (req, res) => {
  const session = await (await new DBSQLClient().connect({})).openSession()
  new StartQueryExecutionCommand({ QueryString: \`SELECT * FROM users WHERE name = '\${req.query.name}'\` })
  new ExecuteStatementCommand({ Database: 'shop', Sql: 'SELECT * FROM users ORDER BY ' + req.query.sort })
  await database.run('SELECT * FROM users ORDER BY ' + req.query.sort)
  await session.executeStatement('SELECT * FROM users ORDER BY ' + req.query.sort)
})`,
      errors: [9, 10, 11, 12].map((line) => ({ messageId: 'taintedQuery' as const, line })),
    },
    {
      name: 'a value that Spanner binds',
      code: `${IMPORTS}express().get('/', async (req, res) => {
  await database.run({ sql: \`SELECT * FROM users WHERE name = '\${req.query.name}'\` })
})`,
      errors: [
        {
          messageId: 'taintedQuery',
          suggestions: [
            {
              messageId: 'bindParameter',
              output: `${IMPORTS}express().get('/', async (req, res) => {
  await database.run({ sql: \`SELECT * FROM users WHERE name = @name\`, params: { name: req.query.name } })
})`,
            },
          ],
        },
      ],
    },
  ],
})
