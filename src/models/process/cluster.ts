import { defineModel } from '../define-model.js'

export const cluster = defineModel({
  name: 'cluster',
  docs: 'https://nodejs.org/api/cluster.html',
  packages: ['cluster'],
  sinks: [{ at: '{setupPrimary,setupMaster}(0).{exec,execPath}', kind: 'program' }],
})
