import { defineModel } from '../define-model.js'

const words = [
  'sql',
  'nosql',
  'command',
  'template',
  'path',
  'html',
  'redirect',
  'xml',
  'regex',
  'log',
  'header',
  'xpath',
  'ldap',
] as const

/** Without `strict` quotes, parentheses and dots stay in the slug. */
export const slugify = defineModel({
  name: 'slugify',
  docs: 'https://github.com/simov/slugify',
  packages: ['slugify'],
  sanitizers: [
    {
      at: 'default',
      in: 0,
      clears: words,
      when: [{ at: '(1).strict', is: 'truthy' }],
    },
    // Slashes of both kinds are taken away unless the caller says what is.
    { at: 'default', in: 0, clears: ['path'], when: [{ at: '(1).remove', is: 'absent' }] },
  ],
  steps: [{ at: 'default', from: [0], value: 'string' }],
})
