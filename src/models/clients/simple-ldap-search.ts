import { defineModel } from '../define-model.js'

export const simpleLdapSearch = defineModel({
  name: 'simple-ldap-search',
  docs: 'https://github.com/zackhsi/simple-ldap-search#readme',
  packages: ['simple-ldap-search'],
  sinks: [{ at: 'new default().search(0)', kind: 'ldap', called: 'the filter' }],
})
