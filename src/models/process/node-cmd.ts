import { defineModel } from '../define-model.js'

export const nodeCmd = defineModel({
  name: 'node-cmd',
  docs: 'https://github.com/RIAEvangelist/node-cmd#readme',
  packages: ['node-cmd'],
  // `get` is the name that `run` with a callback had before version 4
  sinks: [{ at: '{run,runSync,get}(0)', kind: 'command', called: 'the shell' }],
})
