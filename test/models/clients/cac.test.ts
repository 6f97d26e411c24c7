import { cac } from '../../../src/models/clients/cac.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(cac, {
  'sources CAC.parse()': `import { cac } from 'cac'
    const cli = cac('deploy')
    const parsed = cli.parse()`,
  'sources CAC.{args,options,rawArgs}': `import cac from 'cac'
    const cli = cac('deploy')
    cli.option('--dir <dir>', 'Folder')
    use(cli.options)`,
  'sources Command.action(0)(*)': `import cac from 'cac'
    const cli = cac()
    cli.command('build <dir>', 'Build').action((dir, options) => build(dir, options))`,
})
