import { processModule } from '../../../src/models/node/process.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(processModule, {
  'sources argv': `import { argv } from 'node:process'
    use(argv)`,
  'sources env': `import { env } from 'node:process'
    use(env)`,
  'sources env.*': `import { env } from 'node:process'
    const name = env.NAME`,
  'sources stdin': `import process from 'node:process'
    for await (const chunk of process.stdin) use(chunk)`,
  'sources stdin.{on,once}(1)(0)': `import { stdin } from 'node:process'
    stdin.on('data', (chunk) => use(chunk))`,
  'sources stdin.read()': `import { stdin } from 'node:process'
    const chunk = stdin.read()`,
  'sources {on,once}(1)(0)': `import process from 'node:process'
    process.on('message', (message) => use(message))`,
})
