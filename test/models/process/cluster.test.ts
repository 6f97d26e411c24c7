import { cluster } from '../../../src/models/process/cluster.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(cluster, {
  'sinks {setupPrimary,setupMaster}(0).{exec,execPath}': `import cluster from 'node:cluster'
    cluster.setupPrimary({ exec: text })`,
})
