import { defineModel } from '../define-model.js'

export const moduleBuiltin = defineModel({
  name: 'module',
  docs: 'https://nodejs.org/api/module.html',
  packages: ['module'],
  types: { Module: ['new default()', 'new Module()'] },
  sinks: [
    { at: 'createRequire()(0)', kind: 'module' },
    { at: '{_load,exports.Module._load}(0)', kind: 'module' },
    { at: 'Module.{require,load}(0)', kind: 'module' },
    { at: 'Module._compile(0)', kind: 'code' },
    { at: '{wrap,exports.Module.wrap}(0)', kind: 'code' },
    { at: 'register(0)', kind: 'module' },
  ],
})
