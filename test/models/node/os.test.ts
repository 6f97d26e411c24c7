import { os } from '../../../src/models/node/os.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(os, {
  'sanitizers {platform,arch,type,release,version,machine,endianness,hostname,uptime,totalmem,freemem,loadavg,availableParallelism}': `import os from 'node:os'
    save(os.hostname())`,
})
