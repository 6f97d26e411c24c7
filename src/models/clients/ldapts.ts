import { defineModel } from '../define-model.js'

export const ldapts = defineModel({
  name: 'ldapts',
  docs: 'https://github.com/ldapts/ldapts#readme',
  packages: ['ldapts'],
  types: { Client: ['new Client()'] },
  sinks: [
    { at: 'Client.{search,searchPaginated}(1).filter', kind: 'ldap', called: 'the filter' },
    { at: 'Client.{search,searchPaginated}(0)', kind: 'ldap', called: 'the name' },
    { at: 'Client.{bind,add,modify,del,compare,modifyDN}(0)', kind: 'ldap', called: 'the name' },
    { at: 'Client.modifyDN(1)', kind: 'ldap', called: 'the name' },
    { at: 'FilterParser.parseString(0)', kind: 'ldap', called: 'the filter' },
  ],
  sanitizers: [
    { at: 'Filter.escape', in: 0, clears: ['ldap'] },
    { at: 'escapeFilter', in: '*', clears: ['ldap'] },
  ],
})
