import { simpleLdapSearch } from '../../../src/models/clients/simple-ldap-search.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(simpleLdapSearch, {
  'sinks new default().search(0)': `import SimpleLDAP from 'simple-ldap-search'
    const ldap = new SimpleLDAP(settings)
    const users = await ldap.search(filter, ['uid'])`,
})
