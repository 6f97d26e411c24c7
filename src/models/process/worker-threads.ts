import { defineModel } from '../define-model.js'

export const workerThreads = defineModel({
  name: 'worker_threads',
  docs: 'https://nodejs.org/api/worker_threads.html',
  packages: ['worker_threads'],
  sinks: [
    { at: 'new Worker(0)', kind: 'code', called: 'the thread', when: [{ at: '(1).eval', is: 'truthy' }] },
    { at: 'new Worker(0)', kind: 'module', called: 'the thread', when: [{ at: '(1).eval', is: 'falsy', ifUnknown: true }] },
  ],
})
