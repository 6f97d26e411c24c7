import { defineModel } from '../define-model.js'

export const ironSession = defineModel({
  name: 'iron-session',
  docs: 'https://github.com/vvo/iron-session#readme',
  packages: ['iron-session', 'iron-session/edge', 'iron-session/next'],
  callers: [{ at: '{getIronSession,unsealData}()' }],
})
