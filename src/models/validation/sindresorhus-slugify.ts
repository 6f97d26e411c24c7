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

export const sindresorhusSlugify = defineModel({
  name: '@sindresorhus/slugify',
  docs: 'https://github.com/sindresorhus/slugify',
  packages: ['@sindresorhus/slugify'],
  sanitizers: [
    {
      at: 'default',
      in: 0,
      clears: words,
      when: [{ at: '(1).preserveCharacters', is: 'absent' }],
    },
  ],
})
