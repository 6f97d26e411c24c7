import { dns } from '../../../src/models/node/dns.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(dns, {
  'sanitizers {lookup,resolve4,resolve6,promises.lookup,promises.resolve4,promises.resolve6,Resolver.resolve4,Resolver.resolve6}': `import { lookup } from 'node:dns/promises'
    const { address } = await lookup(host)`,
  'steps {lookup,resolve,resolve4,resolve6,promises.lookup,promises.resolve,promises.resolve4,promises.resolve6,Resolver.resolve,Resolver.resolve4,Resolver.resolve6}': `import dns from 'node:dns'
    const addresses = await dns.promises.resolve4(host)`,
  'steps {lookup,resolve,resolve4,resolve6,Resolver.resolve,Resolver.resolve4,Resolver.resolve6}': `const dns = require('dns')
    new dns.Resolver().resolve4(host, (error, addresses) => connect(addresses[0]))`,
  'steps {lookup,resolve}': `import { lookup } from 'node:dns'
    lookup(host, { family: 4 }, (error, address) => connect(address))`,
})
