import { yargs } from '../../../src/models/clients/yargs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(yargs, {
  'sources Argv.argv': `const { argv } = require('yargs')`,
  'sources Argv.{parse,parseSync,parseAsync}()': `import yargs from 'yargs'
    import { hideBin } from 'yargs/helpers'
    const options = yargs(hideBin(args)).option('dir', { type: 'string' }).strict().parseSync()`,
  'sources Argv.command(3)(0)': `import yargs from 'yargs'
    yargs(args).command('serve [port]', 'Start', {}, (options) => serve(options.port))`,
  'sources Argv.command(0).handler(0)': `import yargs from 'yargs'
    yargs(args).command({ command: 'serve [port]', handler: (options) => serve(options.port) })`,
  'steps hideBin': `import { hideBin } from 'yargs/helpers'
    const words = hideBin(value)`,
})
