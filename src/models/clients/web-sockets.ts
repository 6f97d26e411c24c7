import { defineModel } from '../define-model.js'

export const webSockets = defineModel({
  name: 'WebSocket, EventSource (global)',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebSocket',
  globals: true,
  sinks: [
    { at: 'new WebSocket(0)', kind: 'url' },
    { at: 'new EventSource(0)', kind: 'url' },
  ],
})
