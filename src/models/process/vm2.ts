import { defineModel } from '../define-model.js'

/** The sandbox has been escaped again and again; its maintainers gave it up for that reason. */
export const vm2 = defineModel({
  name: 'vm2',
  docs: 'https://github.com/patriksimek/vm2#readme',
  packages: ['vm2'],
  types: { VM: ['new VM()'], NodeVM: ['new NodeVM()'] },
  sinks: [
    { at: '{VM,NodeVM}.run(0)', kind: 'code' },
    { at: 'new VMScript(0)', kind: 'code' },
    { at: 'exports.NodeVM.code(0)', kind: 'code' },
    { at: '{VM,NodeVM}.runFile(0)', kind: 'module' },
    { at: '{exports.NodeVM.file,NodeVM.require}(0)', kind: 'module' },
  ],
})
