import rule from '../../rules/no-log-injection.js'
import { ruleTester } from '../support/rule-tester.js'

const strict = { 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'], trustNames: false } }

ruleTester.run('no-log-injection', rule, {
  valid: [
    {
      name: 'azure functions: a text of its own',
      code: `import { app } from '@azure/functions'
app.http('find', {
  handler: async (request, context) => {
    context.log('asked for a customer')
    return { jsonBody: await find(request.query.get('q')) }
  },
})`,
    },
    {
      name: 'a field for the logger of a request',
      code: `import express from 'express'
const app = express()
app.post('/users', (req, res) => {
  req.log.warn({ name: req.body.name }, 'The user')
})`,
    },
    {
      name: 'a constant',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('Started.')
})`,
    },
    {
      name: 'an argument of its own',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user', req.params.name)
})`,
    },
    {
      name: 'an argument for a directive',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user %s', req.params.name)
})`,
    },
    {
      name: 'a field',
      code: `import express from 'express'
import pino from 'pino'
const logger = pino()
const app = express()
app.get('/users/:name', (req, res) => {
  logger.info({ name: req.params.name }, 'The user')
})`,
    },
    {
      name: 'a field of winston',
      code: `import express from 'express'
import winston from 'winston'
const app = express()
app.get('/users/:name', (req, res) => {
  winston.info('The user', { name: req.params.name })
})`,
    },
    {
      name: 'a whole body',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log(req.body)
})`,
    },
    {
      name: 'JSON',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log(\`The user \${JSON.stringify(req.body)}\`)
})`,
    },
    {
      name: 'inspected',
      code: `import express from 'express'
import { inspect } from 'node:util'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user ' + inspect(req.query.name))
})`,
    },
    {
      name: 'encoded',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user ' + encodeURIComponent(req.query.name))
})`,
    },
    {
      name: 'line ends removed',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user ' + req.query.name.replace(/[\\r\\n]/g, ''))
})`,
    },
    {
      name: 'line ends removed, one after the other',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user ' + req.query.name.replace(/\\n|\\r/g, ' '))
})`,
    },
    {
      name: 'line ends of either kind removed',
      code: `import express from 'express'
const app = express()
app.post('/users', (req, res) => {
  console.log('The user ' + req.query.name.replace(/\\r?\\n/g, ' '))
})`,
    },
    {
      name: 'one line of several',
      code: `import express from 'express'
const app = express()
app.post('/users', (req, res) => {
  for (const line of req.query.stack.split(/\\r?\\n/)) console.log('at ' + line)
})`,
    },
    {
      name: 'lines in one',
      code: `import express from 'express'
const app = express()
app.post('/users', (req, res) => {
  console.log('at ' + req.query.stack.split('\\n').join(' | '))
})`,
    },
    {
      name: 'a pattern without line ends',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  if (!/^\\w+$/.test(req.params.name)) return res.sendStatus(400)
  console.log('The user ' + req.params.name)
})`,
    },
    {
      name: 'a number',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log(\`Page \${Number(req.query.page)}\`)
})`,
    },
    {
      name: 'the address, which holds no line end',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log(\`\${req.method} \${req.originalUrl}\`)
})`,
    },
    {
      name: 'a header, which holds no line end',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('By ' + req.get('user-agent'))
})`,
    },
    {
      name: 'a value of one’s own',
      settings: strict,
      code: `import express from 'express'
import { Pool } from 'pg'
const pool = new Pool()
const app = express()
app.get('/users/:name', async (req, res) => {
  const { rows } = await pool.query('SELECT name FROM users')
  console.log(\`The user \${rows[0].name}\`)
})`,
    },
    {
      name: 'a logger that nobody knows',
      code: `import express from 'express'
import { journal } from './journal.js'
const app = express()
app.get('/users/:name', (req, res) => {
  journal.write('The user ' + req.query.name)
})`,
    },
    {
      name: 'a function that is told what to log',
      settings: strict,
      code: `export function note(name) {
  console.log('The user ' + name)
}`,
    },
  ],
  invalid: [
    {
      name: 'azure functions: a text with a value of the request',
      code: `import { app } from '@azure/functions'
app.http('find', {
  handler: async (request, context) => {
    context.log(\`asked for \${request.query.get('q')}\`)
    return { status: 204 }
  },
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 17 }],
    },
    {
      name: 'the logger of a request',
      code: `import express from 'express'
const app = express()
app.post('/users', (req, res) => {
  req.log.warn('The user ' + req.body.name)
})`,
      errors: [
        {
          messageId: 'taintedEntry',
          line: 4,
          column: 16,
          suggestions: [
            {
              messageId: 'useArgument',
              output: `import express from 'express'
const app = express()
app.post('/users', (req, res) => {
  req.log.warn('The user %j', req.body.name)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a logger of Lambda functions',
      code: `import { Logger } from '@aws-lambda-powertools/logger'
const logger = new Logger()
export const handler = async (event) => {
  logger.info('The user ' + event.queryStringParameters.name)
}`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 15 }],
    },
    {
      name: 'lines, joined to lines again',
      code: `import express from 'express'
const app = express()
app.post('/users', (req, res) => {
  console.log('at ' + req.query.stack.split('\\n').join('\\n  '))
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 15 }],
    },
    {
      name: 'one line by another sign',
      code: `import express from 'express'
const app = express()
app.post('/users', (req, res) => {
  console.log('at ' + req.query.stack.split(',')[0])
})`,
      errors: [
        {
          messageId: 'taintedEntry',
          line: 4,
          column: 15,
          suggestions: [
            {
              messageId: 'useArgument',
              output: `import express from 'express'
const app = express()
app.post('/users', (req, res) => {
  console.log('at %j', req.query.stack.split(',')[0])
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a template',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log(\`The user \${req.params.name}\`)
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 15, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user %j', req.params.name)
})` }] }],
    },
    {
      name: 'a sum',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user ' + req.query.name + ' is here')
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 15, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user %j is here', req.query.name)
})` }] }],
    },
    {
      name: 'two values',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.error(\`The user \${req.params.name} of \${req.query.team}\`)
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 17, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.error('The user %j of %j', req.params.name, req.query.team)
})` }] }],
    },
    {
      name: 'a value of one’s own beside',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log(\`\${now()} \${req.params.name}\`)
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 15, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('%s %j', now(), req.params.name)
})` }] }],
    },
    {
      name: 'a percent sign',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log(\`100% \${req.params.name}\`)
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 15, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('100%% %j', req.params.name)
})` }] }],
    },
    {
      name: 'a quote',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log(\`The user's name: \${req.params.name}\\n\`)
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 15, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user\\'s name: %j\\n', req.params.name)
})` }] }],
    },
    {
      name: 'with an argument behind',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.error(\`The user \${req.params.name}\`, error)
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 17, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.error('The user %j', req.params.name, error)
})` }] }],
    },
    {
      name: 'with directives',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.error(\`The user \${req.params.name} %s\`, error)
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 17 }],
    },
    {
      name: 'as a later argument',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('Found', 'the user ' + req.params.name)
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 24 }],
    },
    {
      name: 'by a variable',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  const line = 'The user ' + req.query.name
  console.log(line)
})`,
      errors: [{ messageId: 'taintedEntry', line: 5, column: 15 }],
    },
    {
      name: 'by a helper',
      code: `import express from 'express'
const note = (line) => console.info(line)
const app = express()
app.get('/users/:name', (req, res) => {
  note('The user ' + req.query.name)
})`,
      errors: [{ messageId: 'taintedEntry', line: 2, column: 37 }],
    },
    {
      name: 'line ends of one kind removed',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user ' + req.query.name.replace('\\n', ''))
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 15, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('The user %j', req.query.name.replace('\\n', ''))
})` }] }],
    },
    {
      name: 'a decoded address',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('At ' + decodeURIComponent(req.url))
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 15, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log('At %j', decodeURIComponent(req.url))
})` }] }],
    },
    {
      name: 'a message that is nothing else',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log(req.params.name)
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 15 }],
    },
    {
      name: 'a format',
      code: `import express from 'express'
const app = express()
app.get('/users/:name', (req, res) => {
  console.log(req.query.name, new Date())
})`,
      errors: [{ messageId: 'taintedFormat', line: 4, column: 15 }],
    },
    {
      name: 'a format of pino',
      code: `import express from 'express'
import pino from 'pino'
const logger = pino()
const app = express()
app.get('/users/:name', (req, res) => {
  logger.info(req.body.message, req.body.name)
})`,
      errors: [{ messageId: 'taintedFormat', line: 6, column: 15 }],
    },
    {
      name: 'winston',
      code: `import express from 'express'
import winston from 'winston'
const logger = winston.createLogger()
const app = express()
app.get('/users/:name', (req, res) => {
  logger.info(\`The user \${req.params.name}\`)
})`,
      errors: [{ messageId: 'taintedEntry', line: 6, column: 15 }],
    },
    {
      name: 'winston, by level',
      code: `import express from 'express'
import { createLogger } from 'winston'
const logger = createLogger()
const app = express()
app.get('/users/:name', (req, res) => {
  logger.log('info', 'The user ' + req.params.name)
})`,
      errors: [{ messageId: 'taintedEntry', line: 6, column: 22 }],
    },
    {
      name: 'pino',
      code: `import express from 'express'
import pino from 'pino'
const logger = pino()
const app = express()
app.get('/users/:name', (req, res) => {
  logger.info({ page: 1 }, 'The user ' + req.params.name)
})`,
      errors: [{ messageId: 'taintedEntry', line: 6, column: 28 }],
    },
    {
      name: 'pino, a child',
      code: `import express from 'express'
import pino from 'pino'
const logger = pino()
const app = express()
app.get('/users/:name', (req, res) => {
  logger.child({ page: 1 }).warn(\`The user \${req.params.name}\`)
})`,
      errors: [{ messageId: 'taintedEntry', line: 6, column: 34, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
import pino from 'pino'
const logger = pino()
const app = express()
app.get('/users/:name', (req, res) => {
  logger.child({ page: 1 }).warn('The user %j', req.params.name)
})` }] }],
    },
    {
      name: 'bunyan',
      code: `import express from 'express'
import bunyan from 'bunyan'
const logger = bunyan.createLogger({ name: 'app' })
const app = express()
app.get('/users/:name', (req, res) => {
  logger.info('The user ' + req.params.name)
})`,
      errors: [{ messageId: 'taintedEntry', line: 6, column: 15, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
import bunyan from 'bunyan'
const logger = bunyan.createLogger({ name: 'app' })
const app = express()
app.get('/users/:name', (req, res) => {
  logger.info('The user %j', req.params.name)
})` }] }],
    },
    {
      name: 'log4js',
      code: `import express from 'express'
import log4js from 'log4js'
const logger = log4js.getLogger()
const app = express()
app.get('/users/:name', (req, res) => {
  logger.info('The user ' + req.params.name)
})`,
      errors: [{ messageId: 'taintedEntry', line: 6, column: 15, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
import log4js from 'log4js'
const logger = log4js.getLogger()
const app = express()
app.get('/users/:name', (req, res) => {
  logger.info('The user %j', req.params.name)
})` }] }],
    },
    {
      name: 'loglevel',
      code: `import express from 'express'
import log from 'loglevel'
const app = express()
app.get('/users/:name', (req, res) => {
  log.info('The user ' + req.params.name)
})`,
      errors: [{ messageId: 'taintedEntry', line: 5, column: 12, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
import log from 'loglevel'
const app = express()
app.get('/users/:name', (req, res) => {
  log.info('The user %j', req.params.name)
})` }] }],
    },
    {
      name: 'debug',
      code: `import express from 'express'
import createDebug from 'debug'
const debug = createDebug('app')
const app = express()
app.get('/users/:name', (req, res) => {
  debug('The user ' + req.params.name)
})`,
      errors: [{ messageId: 'taintedEntry', line: 6, column: 9, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
import createDebug from 'debug'
const debug = createDebug('app')
const app = express()
app.get('/users/:name', (req, res) => {
  debug('The user %j', req.params.name)
})` }] }],
    },
    {
      name: 'signale',
      code: `import express from 'express'
import { Signale } from 'signale'
const signale = new Signale()
const app = express()
app.get('/users/:name', (req, res) => {
  signale.info('The user ' + req.params.name)
})`,
      errors: [{ messageId: 'taintedEntry', line: 6, column: 16, suggestions: [{ messageId: 'useArgument', output: `import express from 'express'
import { Signale } from 'signale'
const signale = new Signale()
const app = express()
app.get('/users/:name', (req, res) => {
  signale.info('The user %j', req.params.name)
})` }] }],
    },
    {
      name: 'consola',
      code: `import express from 'express'
import { consola } from 'consola'
const app = express()
app.get('/users/:name', (req, res) => {
  consola.info('The user ' + req.params.name)
})`,
      errors: [{ messageId: 'taintedEntry', line: 5, column: 16 }],
    },
    {
      name: 'Nest',
      code: `import { Controller, Get, Logger, Param } from '@nestjs/common'
@Controller('users')
export class UserController {
  private readonly logger = new Logger(UserController.name)
  @Get(':name')
  find(@Param('name') name: string) {
    this.logger.log(\`The user \${name}\`)
  }
}`,
      errors: [{ messageId: 'taintedEntry', line: 7, column: 21 }],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
const app = Fastify({ logger: true })
app.get('/users/:name', async (request) => {
  request.log.info(\`The user \${request.params.name}\`)
})`,
      errors: [{ messageId: 'taintedEntry', line: 4, column: 20, suggestions: [{ messageId: 'useArgument', output: `import Fastify from 'fastify'
const app = Fastify({ logger: true })
app.get('/users/:name', async (request) => {
  request.log.info('The user %j', request.params.name)
})` }] }],
    },
  ],
})
