import { defineModel } from '../define-model.js'

export const lucia = defineModel({
  name: 'lucia',
  docs: 'https://v3.lucia-auth.com/reference/main/Lucia',
  packages: ['lucia', 'lucia-auth'],
  types: { Lucia: ['new Lucia()', 'lucia()'] },
  callers: [{ at: 'Lucia.{validateSession,validateRequest}()' }, { at: 'Lucia.handleRequest().{validate,validateUser}()' }],
})
