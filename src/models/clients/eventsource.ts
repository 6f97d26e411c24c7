import { defineModel } from '../define-model.js'

export const eventsource = defineModel({
  name: 'eventsource',
  docs: 'https://github.com/EventSource/eventsource#readme',
  packages: ['eventsource'],
  sinks: [
    { at: 'new {EventSource,default}(0)', kind: 'url' },
  ],
})
