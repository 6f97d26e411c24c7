import { languageGlobals } from '../../../src/models/process/language-globals.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(languageGlobals, {
  'sinks eval(0)': `const result = eval(text)`,
  'sinks Function(*)': `const add = new Function('a', 'b', text)`,
  'sinks {setTimeout,setInterval,setImmediate}(0)': `setTimeout(text, 1000)`,
  'sinks require(0)': `const plugin = require(name)`,
  'sinks import(0)': `const plugin = await import(name)`,
  'sinks {module,require.main,process.mainModule}.require(0)': `const plugin = require.main.require(name)`,
  'sinks module._compile(0)': `module._compile(text, 'plugin.js')`,
  'sinks process.{binding,_linkedBinding}(0)': `const fs = process.binding(name)`,
  'sinks process.dlopen(1)': `process.dlopen(module, name)`,
  'sinks process.getBuiltinModule(0)': `const builtin = process.getBuiltinModule(name)`,
})
