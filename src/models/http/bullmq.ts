import { defineModel } from '../define-model.js'

export const bullmq = defineModel({
  name: 'bullmq',
  docs: 'https://docs.bullmq.io/guide/workers',
  packages: ['bullmq'],
  types: { Job: ['new Worker(1)(0)', 'Processor(0)', 'WorkerHost.process(0)'] },
  sources: [{ at: 'Job.data', kind: 'remote', part: 'message' }],
})
