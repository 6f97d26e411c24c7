import { defineModel } from '../define-model.js'

export const betterAuth = defineModel({
  name: 'better-auth',
  docs: 'https://www.better-auth.com/docs/concepts/session-management',
  packages: ['better-auth'],
  types: { Auth: ['betterAuth()'] },
  callers: [{ at: 'Auth.api.getSession()' }],
})
