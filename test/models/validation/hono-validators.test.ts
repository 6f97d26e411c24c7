import { honoValidators } from '../../../src/models/validation/hono-validators.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(honoValidators, {
  'requestSchemas {zValidator,vValidator,tbValidator,arktypeValidator,sValidator,ajvValidator}': `import { zValidator } from '@hono/zod-validator'
    import { z } from 'zod'
    app.get('/items/:id', zValidator('param', z.object({ id: z.uuid() })), (c) => c.json(c.req.valid('param').id))`,
})
