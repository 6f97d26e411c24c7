import { defineModel } from '../define-model.js'

export const sindresorhusSlugify = defineModel({
  name: '@sindresorhus/slugify',
  docs: 'https://github.com/sindresorhus/slugify',
  packages: ['@sindresorhus/slugify'],
  sanitizers: [
    {
      at: 'default',
      in: 0,
      clears: ['sql', 'nosql', 'command', 'template', 'path', 'html', 'redirect', 'xml', 'regex', 'log', 'header', 'xpath', 'ldap'],
      when: [{ at: '(1).preserveCharacters', is: 'absent' }],
    },
  ],
})
