import { defineModel } from '../define-model.js'

/** Before version 4 the module itself is the check. */
export const isIp = defineModel({
  name: 'is-ip',
  docs: 'https://github.com/sindresorhus/is-ip#readme',
  packages: ['is-ip'],
  guards: [
    {
      at: '{default,default.v4,default.v6,isIP,isIPv4,isIPv6}',
      in: 0,
      clears: ['sql', 'nosql', 'command', 'option', 'code', 'template', 'path', 'html', 'xml', 'log', 'header', 'xpath', 'ldap'],
    },
  ],
})
