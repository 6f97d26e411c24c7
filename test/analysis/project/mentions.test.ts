import { describe, expect, it } from 'vitest'
import { Mentions } from '../../../src/analysis/project/mentions.js'

const names = ['find', '$load']

function isSaid(text: string, use: 'mayCall' | 'mayHandOn'): boolean {
  const mentions = new Mentions(text)
  return names.some((name) => mentions[use](name))
}

describe('a text that may call a name', () => {
  it.each([
    'find(id)',
    'users.find(id)',
    'users?.find?.(id)',
    "users['find'](id)",
    'find<User>(id)',
    'find`id`',
    'users.find! (id)',
    '(0, users_1.find)(id)',
    '(find as Search)(id)',
    'find /* all of them */ (id)',
    '$load()',
    "import { find as search } from './users'",
  ])('%s', (text) => {
    expect(isSaid(text, 'mayCall')).toBe(true)
  })

  it.each(['list.map(find)', "import { find } from './users'", 'const x = { find, other }', 'findAll(id)', 'refind(id)', 'load()'])('not %s', (text) => {
    expect(isSaid(text, 'mayCall')).toBe(false)
  })
})

describe('a text that may hand a name on', () => {
  it.each([
    "router.get('/users', find)",
    "router.get('/users', users.find)",
    'module.exports = { find, other: 1 }',
    'const run = find\nrun(id)',
    'handlers[0] = find;',
    "import { find as search } from './users'",
    "import { find } from './users'\nrouter.get('/users', find)",
    '[...find]',
  ])('%s', (text) => {
    expect(isSaid(text, 'mayHandOn')).toBe(true)
  })

  it.each([
    "import { find } from './users'\nfind(id)",
    "import {\n  find,\n  other,\n} from './users'\nfind(id)",
    "export { find } from './users'",
    "const { find, other } = require('./users')\nfind(id)",
    'users.find (id)',
    'find.all(id)',
    'findAll',
  ])('not %s', (text) => {
    expect(isSaid(text, 'mayHandOn')).toBe(false)
  })
})
