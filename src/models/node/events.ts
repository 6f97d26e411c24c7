import { defineModel } from '../define-model.js'

/** What an emitter of hostile data emits is hostile: `const [chunk] = await once(req, 'data')`. */
export const events = defineModel({
  name: 'events',
  docs: 'https://nodejs.org/api/events.html',
  packages: ['events'],
  steps: [{ at: '{once,on}', from: [0], value: 'object' }],
})
