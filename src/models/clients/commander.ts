import { defineModel } from '../define-model.js'

/** Old versions export the program as the module itself. */
export const commander = defineModel({
  name: 'commander',
  docs: 'https://github.com/tj/commander.js#readme',
  packages: ['commander', '@commander-js/extra-typings'],
  types: {
    Command: [
      'default',
      'program',
      'createCommand()',
      'new Command()',
      'new program.Command()',
      'Command.{command,createCommand,version,name,usage,summary,description,argument,arguments,addArgument,addCommand}()',
      'Command.{option,requiredOption,addOption,alias,aliases,action,hook,allowUnknownOption,allowExcessArguments}()',
      'Command.{exitOverride,configureOutput,configureHelp,showHelpAfterError,addHelpText,on,parse,parseAsync}()',
    ],
  },
  sources: [
    { at: 'Command.{opts,optsWithGlobals}()', kind: 'local', part: 'argv', value: 'object' },
    { at: 'Command.getOptionValue()', kind: 'local', part: 'argv' },
    { at: 'Command.{args,processedArgs}', kind: 'local', part: 'argv', value: 'object' },
    { at: 'Command.action(0)(*)', kind: 'local', part: 'argv' },
  ],
})
