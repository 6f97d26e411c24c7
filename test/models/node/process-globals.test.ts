import { processGlobals } from '../../../src/models/node/process-globals.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(processGlobals, {
  'sources process.argv': `const [, , name] = process.argv`,
  'sources process.env': `const { NAME } = process.env`,
  'sources process.env.*': `const name = process.env.NAME`,
  'sources process.stdin': `for await (const chunk of process.stdin) use(chunk)`,
  'sources process.stdin.{on,once}(1)(0)': `process.stdin.on('data', (chunk) => use(chunk))`,
  'sources process.stdin.read()': `const chunk = process.stdin.read()`,
  'sources process.{on,once}(1)(0)': `process.on('message', (message) => use(message))`,
  'terminators process.{exit,abort}': `process.exit(1)`,
})
