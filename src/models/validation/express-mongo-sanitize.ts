import { defineModel } from '../define-model.js'

export const expressMongoSanitize = defineModel({
  name: 'express-mongo-sanitize',
  docs: 'https://github.com/fiznool/express-mongo-sanitize',
  packages: ['express-mongo-sanitize'],
  sanitizers: [{ at: 'sanitize', in: 0, clears: ['nosql'] }],
  guards: [{ at: 'has', in: 0, outcome: false, clears: ['nosql'] }],
  concepts: [{ at: 'default', is: 'operator-stripping', parts: { options: '(0)' } }],
})
