import { commander } from '../../../src/models/clients/commander.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(commander, {
  'sources Command.{opts,optsWithGlobals}()': `import { program } from 'commander'
    program.option('-n, --name <name>').parse()
    const options = program.opts()`,
  'sources Command.getOptionValue()': `import { Command } from 'commander'
    const program = new Command()
    program.parse(argv)
    const name = program.getOptionValue('name')`,
  'sources Command.{args,processedArgs}': `const { program } = require('commander')
    program.parse()
    use(program.args)`,
  'sources Command.action(0)(*)': `import { Command } from 'commander'
    const program = new Command()
    program.command('clone <source>').description('Clone a repository').action((source, options) => clone(source, options))`,
})
