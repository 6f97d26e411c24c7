import { moduleBuiltin } from '../../../src/models/process/module.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(moduleBuiltin, {
  'sinks createRequire()(0)': `import { createRequire } from 'node:module'
    const require = createRequire(import.meta.url)
    const plugin = require(name)`,
  'sinks {_load,exports.Module._load}(0)': `const Module = require('module')
    const plugin = Module._load(name)`,
  'sinks Module.{require,load}(0)': `import { Module } from 'node:module'
    const loaded = new Module('plugin')
    loaded.require(name)`,
  'sinks Module._compile(0)': `const Module = require('module')
    const loaded = new Module('plugin')
    loaded._compile(text, 'plugin.js')`,
  'sinks {wrap,exports.Module.wrap}(0)': `const Module = require('module')
    const wrapped = Module.wrap(text)`,
  'sinks register(0)': `import { register } from 'node:module'
    register(name, import.meta.url)`,
})
