import { defineModel } from '../define-model.js'

export const cac = defineModel({
  name: 'cac',
  docs: 'https://github.com/cacjs/cac#readme',
  packages: ['cac'],
  types: {
    CAC: ['default()', 'exports.cac()', 'new CAC()', 'CAC.{option,usage,help,version,example}()'],
    Command: ['CAC.command()', 'Command.{option,alias,usage,example,allowUnknownOptions,ignoreOptionDefaultValue}()'],
  },
  sources: [
    { at: 'CAC.parse()', kind: 'local', part: 'argv', value: 'object' },
    { at: 'CAC.{args,options,rawArgs}', kind: 'local', part: 'argv', value: 'object' },
    { at: 'Command.action(0)(*)', kind: 'local', part: 'argv' },
  ],
})
