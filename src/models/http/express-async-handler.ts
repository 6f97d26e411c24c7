import { defineModel } from '../define-model.js'

export const expressAsyncHandler = defineModel({
  name: 'express-async-handler',
  docs: 'https://github.com/Abazhenov/express-async-handler#readme',
  packages: ['express-async-handler'],
  aliases: [{ at: 'default', of: 0 }],
})
