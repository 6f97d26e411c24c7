import { ldapts } from '../../../src/models/clients/ldapts.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ldapts, {
  'sinks Client.{search,searchPaginated}(1).filter': `import { Client, Filter, FilterParser, escapeFilter } from 'ldapts'
    const client = new Client({ url: 'ldap://localhost' })
    await client.search('o=example', { filter: text })`,
  'sinks Client.{search,searchPaginated}(0)': `import { Client, Filter, FilterParser, escapeFilter } from 'ldapts'
    const client = new Client({ url: 'ldap://localhost' })
    await client.search(name, { scope: 'sub' })`,
  'sinks Client.{bind,add,modify,del,compare,modifyDN}(0)': `import { Client, Filter, FilterParser, escapeFilter } from 'ldapts'
    const client = new Client({ url: 'ldap://localhost' })
    await client.bind(name, password)`,
  'sinks Client.modifyDN(1)': `import { Client, Filter, FilterParser, escapeFilter } from 'ldapts'
    const client = new Client({ url: 'ldap://localhost' })
    await client.modifyDN('cn=a', name)`,
  'sinks FilterParser.parseString(0)': `import { Client, Filter, FilterParser, escapeFilter } from 'ldapts'
    const client = new Client({ url: 'ldap://localhost' })
    const filter = FilterParser.parseString(text)`,
  'sanitizers Filter.escape': `import { Client, Filter, FilterParser, escapeFilter } from 'ldapts'
    const client = new Client({ url: 'ldap://localhost' })
    const name = Filter.escape(given)`,
  'sanitizers escapeFilter': `import { Client, Filter, FilterParser, escapeFilter } from 'ldapts'
    const client = new Client({ url: 'ldap://localhost' })
    const filter = escapeFilter\`(uid=\${given})\``,
})
