import { ldapjs } from '../../../src/models/clients/ldapjs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ldapjs, {
  'sinks Client.search(1).filter': `import ldap from 'ldapjs'
    const client = ldap.createClient({ url: 'ldap://localhost' })
    client.search('o=example', { filter: text }, done)`,
  'sinks Client.search(0)': `import ldap from 'ldapjs'
    const client = ldap.createClient({ url: 'ldap://localhost' })
    client.search(name, { scope: 'sub' }, done)`,
  'sinks Client.{bind,add,modify,del,compare,modifyDN}(0)': `import ldap from 'ldapjs'
    const client = ldap.createClient({ url: 'ldap://localhost' })
    client.bind(name, password, done)`,
  'sinks Client.modifyDN(1)': `import ldap from 'ldapjs'
    const client = ldap.createClient({ url: 'ldap://localhost' })
    client.modifyDN('cn=a', name, done)`,
  'sinks {parseFilter,filters.parseString}(0)': `import ldap from 'ldapjs'
    const client = ldap.createClient({ url: 'ldap://localhost' })
    const filter = ldap.parseFilter(text)`,
  'sinks parseDN(0)': `import ldap from 'ldapjs'
    const client = ldap.createClient({ url: 'ldap://localhost' })
    const name = ldap.parseDN(text)`,
})
