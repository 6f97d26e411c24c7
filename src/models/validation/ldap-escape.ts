import { defineModel } from '../define-model.js'

export const ldapEscape = defineModel({
  name: 'ldap-escape',
  docs: 'https://github.com/tcort/ldap-escape#readme',
  packages: ['ldap-escape'],
  sanitizers: [{ at: '{filter,dn}', in: '*', clears: ['ldap'] }],
})
