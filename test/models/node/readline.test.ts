import { readline } from '../../../src/models/node/readline.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(readline, {
  'sources Interface.question()': `import readline from 'node:readline/promises'
    const terminal = readline.createInterface({ input: process.stdin })
    const name = await terminal.question('Who? ')`,
  'sources Interface.question(*)(0)': `const readline = require('readline')
    const terminal = readline.createInterface(process.stdin, process.stdout)
    terminal.question('Who? ', (name) => use(name))`,
  'sources Interface.{on,once}(1)(0)': `import { createInterface } from 'node:readline'
    const lines = createInterface({ input: process.stdin })
    lines.on('line', (line) => use(line))`,
  'sources {createInterface,promises.createInterface}()': `import { createInterface } from 'node:readline'
    for await (const line of createInterface({ input: process.stdin })) use(line)`,
})
