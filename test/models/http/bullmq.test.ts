import { bullmq } from '../../../src/models/http/bullmq.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bullmq, {
  'sources Job.data': `import { Worker } from 'bullmq'
    new Worker('mails', async (job) => send(job.data.to))`,
})
