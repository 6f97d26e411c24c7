import { defineModel } from '../define-model.js'

export const ipaddrJs = defineModel({
  name: 'ipaddr.js',
  docs: 'https://github.com/whitequark/ipaddr.js#readme',
  packages: ['ipaddr.js'],
  guards: [
    {
      at: '{isValid,IPv4.isValid,IPv6.isValid,IPv4.isValidFourPartDecimal}',
      in: 0,
      clears: ['sql', 'nosql', 'command', 'option', 'code', 'template', 'path', 'html', 'xml', 'log', 'header', 'xpath', 'ldap'],
    },
  ],
})
