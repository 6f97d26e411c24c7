import { defineModel } from '../define-model.js'

export const mongoSanitize = defineModel({
  name: 'mongo-sanitize',
  docs: 'https://github.com/vkarpov15/mongo-sanitize',
  packages: ['mongo-sanitize'],
  sanitizers: [{ at: 'default', in: 0, clears: ['nosql'] }],
})
