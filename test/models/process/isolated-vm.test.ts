import { isolatedVm } from '../../../src/models/process/isolated-vm.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(isolatedVm, {
  'sinks Isolate.{compileScript,compileScriptSync,compileModule,compileModuleSync}(0)': `import ivm from 'isolated-vm'
    const isolate = new ivm.Isolate({ memoryLimit: 8 })
    const script = await isolate.compileScript(text)`,
  'sinks Context.{eval,evalSync,evalIgnored,evalClosure,evalClosureSync,evalClosureIgnored}(0)':
    `const ivm = require('isolated-vm')
    const isolate = new ivm.Isolate()
    const context = isolate.createContextSync()
    context.evalSync(text)`,
  'sinks new NativeModule(0)': `const ivm = require('isolated-vm')
    const native = new ivm.NativeModule(text)`,
})
