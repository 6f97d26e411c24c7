import { vm2 } from '../../../src/models/process/vm2.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(vm2, {
  'sinks {VM,NodeVM}.run(0)': `import { VM } from 'vm2'
    const vm = new VM({ timeout: 1000 })
    const result = vm.run(text)`,
  'sinks new VMScript(0)': `const { VMScript } = require('vm2')
    const script = new VMScript(text)`,
  'sinks exports.NodeVM.code(0)': `const { NodeVM } = require('vm2')
    const result = NodeVM.code(text)`,
  'sinks {VM,NodeVM}.runFile(0)': `const { NodeVM } = require('vm2')
    const vm = new NodeVM()
    vm.runFile(name)`,
  'sinks {exports.NodeVM.file,NodeVM.require}(0)': `const { NodeVM } = require('vm2')
    const vm = new NodeVM({ require: { external: true } })
    vm.require(name)`,
})
