import { defineModel } from '../define-model.js'

/**
 * Language and host functions that run text as code or load a module by name. All arguments of `Function` are code, parameter
 * lists too. Timers take code when their first argument is a string. `import(0)` is the specifier of a dynamic import.
 */
export const languageGlobals = defineModel({
  name: 'JavaScript and Node.js globals that run code',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/eval',
  globals: true,
  sinks: [
    { at: 'eval(0)', kind: 'code', called: 'eval' },
    { at: 'Function(*)', kind: 'code', called: 'Function', deferred: true },
    { at: '{setTimeout,setInterval,setImmediate}(0)', kind: 'code', called: 'the timer' },
    { at: 'require(0)', kind: 'module' },
    { at: 'import(0)', kind: 'module' },
    { at: '{module,require.main,process.mainModule}.require(0)', kind: 'module' },
    { at: 'module._compile(0)', kind: 'code' },
    { at: 'process.{binding,_linkedBinding}(0)', kind: 'module' },
    { at: 'process.dlopen(1)', kind: 'module' },
    { at: 'process.getBuiltinModule(0)', kind: 'module' },
  ],
})
