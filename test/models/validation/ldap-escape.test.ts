import { ldapEscape } from '../../../src/models/validation/ldap-escape.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ldapEscape, {
  'sanitizers {filter,dn}': `import { filter } from 'ldap-escape'
    const text = filter\`(uid=\${given})\``,
})
