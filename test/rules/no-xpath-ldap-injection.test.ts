import rule from '../../rules/no-xpath-ldap-injection.js'
import { ruleTester } from '../support/rule-tester.js'

const XPATH = `import express from 'express'
import xpath from 'xpath'
import { doc } from './users.js'
const app = express()
`

const LDAP = `import express from 'express'
import ldap from 'ldapjs'
const app = express()
const client = ldap.createClient({ url: 'ldap://localhost' })
`

ruleTester.run('no-xpath-ldap-injection', rule, {
  valid: [
    {
      name: 'variables of XPath',
      code: `${XPATH}const byName = xpath.parse('//user[name = $name]')
app.get('/', (req, res) => {
  byName.select({ node: doc, variables: { name: req.query.name } })
})`,
    },
    {
      name: 'options that callers hand in, with a filter of their own or an escaped value',
      code: `${LDAP}import { escapeFilter } from 'ldap-escape'
const find = (options, done) => client.search('ou=people', options, done)
app.get('/', (req, res) => {
  find({ filter: '(objectClass=person)', attributes: [req.query.attribute] }, res.json)
  find({ filter: \`(cn=\${escapeFilter(req.query.name)})\` }, res.json)
})`,
    },
    {
      name: 'options that nothing in the file hands in',
      code: `${LDAP}export const find = (options, done) => client.search('ou=people', options, done)`,
      settings: { 'api-security': { threatModels: ['remote', 'parameter'] } },
    },
    {
      name: 'a number, a checked name, quotes taken out',
      code: `${XPATH}app.get('/', (req, res) => {
  xpath.select('//user[' + Number(req.query.index) + ']', doc)
  const { name } = req.query
  xpath.select("//user[name = '" + name.replace(/'/g, '') + "']", doc)
  xpath.select(\`//user[name = "\${name.replaceAll('"', '&quot;')}"]\`, doc)
  xpath.select('//user[name = "' + name.replace(/['"]/g, '') + '"]', doc)
  if (/^\\w+$/.test(name)) xpath.select('//user[name = "' + name + '"]', doc)
})`,
    },
    {
      name: 'a tag or function that escapes a filter',
      code: `${LDAP}import { filter } from 'ldap-escape'
import { Client, Filter, escapeFilter } from 'ldapts'
const other = new Client({ url: 'ldap://localhost' })
app.get('/', async (req, res) => {
  client.search('o=example', { filter: filter\`(uid=\${req.query.uid})\` })
  await other.search('o=example', { filter: escapeFilter\`(uid=\${req.query.uid})\` })
  await other.search('o=example', { filter: '(uid=' + Filter.escape(req.query.uid) + ')' })
})`,
    },
    {
      name: 'objects as filters',
      code: `${LDAP}app.get('/', (req, res) => {
  client.search('o=example', { filter: new ldap.EqualityFilter({ attribute: 'uid', value: req.query.uid }) })
})`,
    },
    {
      name: 'an escape by hand, call by call',
      code: `${LDAP}const escapeText = (text) => text.replace(/\\\\/g, '\\\\5c').replace(/\\*/g, '\\\\2a').replace(/\\(/g, '\\\\28').replace(/\\)/g, '\\\\29')
app.get('/', (req, res) => {
  client.search('o=example', { filter: \`(uid=\${escapeText(req.query.uid)})\` })
})`,
    },
    {
      name: 'an escape by hand, by a function',
      code: `${LDAP}app.get('/', (req, res) => {
  const uid = req.query.uid.replace(/[\\\\*()\\0]/g, (c) => '\\\\' + c.charCodeAt(0).toString(16).padStart(2, '0'))
  client.search('o=example', { filter: \`(uid=\${uid})\` })
})`,
    },
    {
      name: 'a name of checked characters',
      code: `${LDAP}app.post('/', (req, res) => {
  const { user, password } = req.body
  if (!/^[a-z0-9]+$/.test(user)) return res.sendStatus(400)
  client.bind(\`uid=\${user},ou=people\`, password)
})`,
    },
    {
      name: 'a whole filter and a whole name that callers hand in, where these count',
      code: `import { Client } from 'ldapts'
const client = new Client({ url: 'ldap://localhost' })
export const find = (base: string, filter: string) => client.search(base, { filter })`,
      settings: { 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'] } },
    },
    {
      name: 'a document that has a method of such a name',
      code: `import express from 'express'
import { cache } from './cache.js'
express().get('/', (req, res) => cache.get(req.query.key))`,
    },
  ],
  invalid: [
    {
      name: 'a condition of XPath',
      code: `${XPATH}app.get('/', (req, res) => {
  res.json(xpath.select(\`//user[name = '\${req.query.name}']\`, doc))
})`,
      errors: [{ messageId: 'taintedExpression', line: 6, column: 25 }],
    },
    {
      name: 'other functions, with namespaces, and other libraries',
      code: `${XPATH}import { evaluateXPathToNodes } from 'fontoxpath'
import libxmljs from 'libxmljs2'
const select = xpath.useNamespaces({ a: 'urn:a' })
app.get('/', (req, res) => {
  xpath.evaluate('//user[id = ' + req.query.id + ']', doc, null, 0, null)
  xpath.parse(req.query.path).select({ node: doc })
  select("//a:user[name = '" + req.query.name + "']", doc)
  evaluateXPathToNodes('//user[@id = "' + req.query.id + '"]', doc)
  libxmljs.parseXml('<a/>').root().find("//user[name = '" + req.query.name + "']")
})`,
      errors: [9, 10, 11, 12, 13].map((line) => ({ messageId: 'taintedExpression' as const, line })),
    },
    {
      name: 'quotes taken out that are not the ones around',
      code: `${XPATH}app.get('/', (req, res) => {
  xpath.select('//user[name = "' + req.query.name.replace(/'/g, '') + '"]', doc)
})`,
      errors: [{ messageId: 'taintedExpression' }],
    },
    {
      name: 'a filter of LDAP',
      code: `${LDAP}app.get('/', (req, res) => {
  const filter = '(&(objectClass=person)(uid=' + req.query.uid + '))'
  client.search('o=example', { filter, scope: 'sub' }, () => {})
})`,
      errors: [{ messageId: 'taintedFilter', line: 7, column: 32 }],
    },
    {
      name: 'in options that callers hand in',
      code: `${LDAP}const find = (options, done) => client.search('ou=people', options, done)
class Directory {
  find(options) {
    return client.search('ou=people', { scope: 'sub', ...options })
  }
}
const directory = new Directory()
app.get('/', (req, res) => {
  find({ filter: '(cn=' + req.query.name + ')' }, res.json)
  directory.find({ filter: '(cn=' + req.query.name + ')' })
})`,
      errors: [
        { messageId: 'taintedFilter', line: 5, column: 60 },
        { messageId: 'taintedFilter', line: 8, column: 39 },
      ],
    },
    {
      name: 'an escape that leaves parentheses',
      code: `${LDAP}app.get('/', (req, res) => {
  client.search('o=example', { filter: \`(uid=\${req.query.uid.replace(/\\*/g, '')})\` })
})`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'an escape of the first character only',
      code: `${LDAP}app.get('/', (req, res) => {
  client.search('o=example', { filter: \`(uid=\${req.query.uid.replace(/[\\\\*()]/, '')})\` })
})`,
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'names of entries',
      code: `${LDAP}app.post('/', (req, res) => {
  client.bind(\`uid=\${req.body.user},ou=people\`, req.body.password, () => {})
  client.del('uid=' + req.body.user + ',ou=people', () => {})
  client.search(\`ou=\${req.body.unit}\`, { scope: 'sub' }, () => {})
})`,
      errors: [6, 7, 8].map((line) => ({ messageId: 'taintedName' as const, line })),
    },
    {
      name: 'a part of a filter that callers hand in, where these count',
      code: `import { Client } from 'ldapts'
const client = new Client({ url: 'ldap://localhost' })
export const find = (uid: string) => client.search('o=example', { filter: \`(uid=\${uid})\` })`,
      settings: { 'api-security': { threatModels: ['parameter'] } },
      errors: [{ messageId: 'taintedFilter' }],
    },
    {
      name: 'a whole name of a request',
      code: `${LDAP}app.post('/', (req, res) => client.bind(req.body.dn, req.body.password, () => {}))`,
      errors: [{ messageId: 'taintedName' }],
    },
    {
      name: 'ldapts and activedirectory',
      code: `import ActiveDirectory from 'activedirectory2'
import Fastify from 'fastify'
import { Client } from 'ldapts'
const client = new Client({ url: 'ldap://localhost' })
Fastify().get('/:name', async (request) => {
  await client.search('o=example', { filter: \`(cn=\${request.params.name})\` })
  new ActiveDirectory({}).findUsers('cn=' + request.params.name, () => {})
})`,
      errors: [6, 7].map((line) => ({ messageId: 'taintedFilter' as const, line })),
    },
  ],
})
