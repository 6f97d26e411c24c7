import { vm } from '../../../src/models/process/vm.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(vm, {
  'sinks {runInContext,runInNewContext,runInThisContext}(0)': `import vm from 'node:vm'
    const result = vm.runInNewContext(text, { x: 1 })`,
  'sinks {compileFunction,createScript}(0)': `import vm from 'node:vm'
    const script = vm.createScript(text)`,
  'sinks compileFunction(1)': `import { compileFunction } from 'node:vm'
    const compute = compileFunction('return x', [text])`,
  'sinks new {Script,SourceTextModule}(0)': `const vm = require('vm')
    const script = new vm.Script(text)`,
})
