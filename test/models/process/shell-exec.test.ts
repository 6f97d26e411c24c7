import { shellExec } from '../../../src/models/process/shell-exec.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(shellExec, {
  'sinks default(0)': `import shellExec from 'shell-exec'
    await shellExec(text)`,
})
