import { expressAsyncHandler } from '../../../src/models/http/express-async-handler.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(expressAsyncHandler, {
  'aliases default': `import asyncHandler from 'express-async-handler'
    router.get('/', asyncHandler(async (req, res) => {
      res.json(await find(req.query))
    }))`,
})
