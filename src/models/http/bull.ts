import { defineModel } from '../define-model.js'

export const bull = defineModel({
  name: 'bull',
  docs: 'https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md',
  packages: ['bull', 'bee-queue'],
  types: { Queue: ['new default()', 'default()'], Job: ['Queue.process(*)(0)', 'ProcessCallbackFunction(0)'] },
  sources: [{ at: 'Job.data', kind: 'remote', part: 'message' }],
})
