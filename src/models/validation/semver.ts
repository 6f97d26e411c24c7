import { defineModel } from '../define-model.js'

// A version holds letters, digits, dots, dashes and plus signs; what is checked may have blanks, `v` and `=` before it.
const kinds = ['sql', 'nosql', 'command', 'template', 'path', 'html', 'xml', 'log', 'header', 'xpath', 'ldap'] as const

export const semver = defineModel({
  name: 'semver',
  docs: 'https://github.com/npm/node-semver#readme',
  packages: ['semver'],
  sanitizers: [
    { at: '{valid,clean,coerce,inc}', in: 0, clears: [...kinds, 'option', 'code', 'redirect', 'url'] },
    { at: '{major,minor,patch}', in: 0, clears: 'all' },
  ],
  guards: [{ at: 'valid', in: 0, clears: kinds }],
})
