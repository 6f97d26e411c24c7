import { workerThreads } from '../../../src/models/process/worker-threads.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(workerThreads, {
  'sinks new Worker(0)': `import { Worker } from 'node:worker_threads'
    const worker = new Worker(text, { eval: true })`,
  'sinks new Worker(0) #2': `import { Worker } from 'node:worker_threads'
    const worker = new Worker(name)`,
})
