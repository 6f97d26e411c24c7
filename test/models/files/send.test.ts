import { send } from '../../../src/models/files/send.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(send, {
  'sinks default(1)': `import send from 'send'
    send(req, file).pipe(res)`,
  'sinks default(2).root': `import send from 'send'
    send(req, '/a.html', { root: folder }).pipe(res)`,
})
