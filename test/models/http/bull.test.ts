import { bull } from '../../../src/models/http/bull.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bull, {
  'sources Job.data': `import Queue from 'bull'
    const mails = new Queue('mails')
    mails.process('welcome', async (job) => send(job.data.to))`,
})
