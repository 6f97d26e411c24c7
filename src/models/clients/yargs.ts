import { defineModel } from '../define-model.js'

export const yargs = defineModel({
  name: 'yargs',
  docs: 'https://yargs.js.org/docs',
  packages: ['yargs', 'yargs/yargs', 'yargs/helpers'],
  types: {
    Argv: [
      'default',
      'default()',
      'Argv.{usage,option,options,command,commandDir,demandCommand,demandOption,demand,require,alias,boolean,string,number}()',
      'Argv.{array,count,choices,coerce,conflicts,default,describe,env,epilog,epilogue,example,group,help,implies,nargs}()',
      'Argv.{normalize,parserConfiguration,pkgConf,positional,recommendCommands,requiresArg,scriptName,showHelpOnFail}()',
      'Argv.{strict,strictCommands,strictOptions,version,wrap,fail,check,config,middleware,completion,locale,exitProcess}()',
    ],
  },
  sources: [
    { at: 'Argv.argv', kind: 'local', part: 'argv', value: 'object' },
    { at: 'Argv.{parse,parseSync,parseAsync}()', kind: 'local', part: 'argv', value: 'object' },
    { at: 'Argv.command(3)(0)', kind: 'local', part: 'argv', value: 'object' },
    { at: 'Argv.command(0).handler(0)', kind: 'local', part: 'argv', value: 'object' },
  ],
  steps: [{ at: 'hideBin', from: [0], value: 'object' }],
})
