import { defineModel } from '../define-model.js'

export const isolatedVm = defineModel({
  name: 'isolated-vm',
  docs: 'https://github.com/laverdet/isolated-vm#readme',
  packages: ['isolated-vm'],
  types: {
    Isolate: ['new Isolate()'],
    Context: ['Isolate.{createContext,createContextSync}()'],
  },
  sinks: [
    { at: 'Isolate.{compileScript,compileScriptSync,compileModule,compileModuleSync}(0)', kind: 'code' },
    { at: 'Context.{eval,evalSync,evalIgnored,evalClosure,evalClosureSync,evalClosureIgnored}(0)', kind: 'code' },
    { at: 'new NativeModule(0)', kind: 'module' },
  ],
})
