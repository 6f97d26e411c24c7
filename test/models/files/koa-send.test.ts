import { koaSend } from '../../../src/models/files/koa-send.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(koaSend, {
  'sinks default(2).root': `import send from 'koa-send'
    await send(ctx, ctx.path, { root: folder })`,
})
