import { defineModel } from '../define-model.js'

/** What comes out of a name is an address: digits, letters, dots and colons. It may be one that only this machine reaches. */
export const dns = defineModel({
  name: 'dns',
  docs: 'https://nodejs.org/api/dns.html',
  packages: ['dns', 'dns/promises'],
  types: { Resolver: ['new Resolver()', 'new promises.Resolver()'] },
  sanitizers: [
    {
      at: '{lookup,resolve4,resolve6,promises.lookup,promises.resolve4,promises.resolve6,Resolver.resolve4,Resolver.resolve6}',
      in: 0,
      clears: ['sql', 'nosql', 'command', 'option', 'code', 'template', 'path', 'html', 'xml', 'log', 'header', 'xpath', 'ldap'],
    },
  ],
  steps: [
    {
      at: '{lookup,resolve,resolve4,resolve6,promises.lookup,promises.resolve,promises.resolve4,promises.resolve6,Resolver.resolve,Resolver.resolve4,Resolver.resolve6}',
      from: [0],
      effect: 'looks-up-host',
    },
    { at: '{lookup,resolve,resolve4,resolve6,Resolver.resolve,Resolver.resolve4,Resolver.resolve6}', from: [0], to: '(1)(1)', effect: 'looks-up-host' },
    { at: '{lookup,resolve}', from: [0], to: '(2)(1)', effect: 'looks-up-host' },
  ],
})
