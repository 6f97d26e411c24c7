import { dugite } from '../../../src/models/process/dugite.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(dugite, {
  'sinks {exec,spawn,GitProcess.exec,GitProcess.spawn}(0).*': `import { GitProcess } from 'dugite'
    await GitProcess.exec(['log', text], folder)`,
})
