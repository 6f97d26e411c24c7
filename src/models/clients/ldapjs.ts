import { defineModel } from '../define-model.js'

export const ldapjs = defineModel({
  name: 'ldapjs',
  docs: 'http://ldapjs.org/client.html',
  packages: ['ldapjs', 'ldapjs-client', 'ldapjs-promise', 'promised-ldap'],
  types: { Client: ['createClient()', 'new Client()', 'new default()', 'new LdapClient()'] },
  sinks: [
    { at: 'Client.search(1).filter', kind: 'ldap', called: 'the filter' },
    { at: 'Client.search(0)', kind: 'ldap', called: 'the name' },
    { at: 'Client.{bind,add,modify,del,compare,modifyDN}(0)', kind: 'ldap', called: 'the name' },
    { at: 'Client.modifyDN(1)', kind: 'ldap', called: 'the name' },
    { at: '{parseFilter,filters.parseString}(0)', kind: 'ldap', called: 'the filter' },
    { at: 'parseDN(0)', kind: 'ldap', called: 'the name' },
  ],
})
