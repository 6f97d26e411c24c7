import { activedirectory } from '../../../src/models/clients/activedirectory.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(activedirectory, {
  'sinks ActiveDirectory.{find,findUsers,findGroups,findDeletedObjects}(0)': `import ActiveDirectory from 'activedirectory2'
    const directory = new ActiveDirectory({ url: 'ldap://localhost' })
    directory.findUsers(text, done)`,
  'sinks ActiveDirectory.{find,findUsers,findGroups,findDeletedObjects}(0).filter': `import ActiveDirectory from 'activedirectory2'
    const directory = new ActiveDirectory({ url: 'ldap://localhost' })
    directory.find({ filter: text }, done)`,
})
