import { defineModel } from '../define-model.js'

export const activedirectory = defineModel({
  name: 'activedirectory',
  docs: 'https://github.com/jsumners/node-activedirectory#readme',
  packages: ['activedirectory', 'activedirectory2'],
  types: { ActiveDirectory: ['new default()'] },
  sinks: [
    { at: 'ActiveDirectory.{find,findUsers,findGroups,findDeletedObjects}(0)', kind: 'ldap', called: 'the filter' },
    { at: 'ActiveDirectory.{find,findUsers,findGroups,findDeletedObjects}(0).filter', kind: 'ldap', called: 'the filter' },
  ],
})
