import rule from '../../rules/no-ssrf.js'
import { ruleTester } from '../support/rule-tester.js'

const strict = { 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'], trustNames: false } }

ruleTester.run('no-ssrf', rule, {
  valid: [
    {
      name: 'a constant URL',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch('https://api.example.com/users')
})`,
    },
    {
      name: 'a value in the query',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`https://api.example.com/users?id=\${req.query.id}\`)
})`,
    },
    {
      name: 'a value in the query, in strict',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`https://api.example.com/users?id=\${req.query.id}\`)
})`,
    },
    {
      name: 'a value in the path behind an origin',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`https://api.example.com/users/\${req.params.id}\`)
})`,
    },
    {
      name: 'an encoded value in the path, in strict',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`https://api.example.com/users/\${encodeURIComponent(req.params.id)}\`)
})`,
    },
    {
      name: 'a base from the environment and a path',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`\${process.env.API_URL}/users/\${req.params.id}\`)
})`,
    },
    {
      name: 'a base from the environment and the path of the request',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(process.env.API_URL + req.originalUrl)
})`,
    },
    {
      name: 'a base from the environment and the path of the request, in strict',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(process.env.API_URL + req.originalUrl)
})`,
    },
    {
      name: 'an origin and the path of a parsed URL',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const { pathname, search } = new URL(req.url, 'http://localhost')
  const answer = await fetch('https://api.example.com' + pathname + search)
})`,
    },
    {
      name: 'a path joined from a list',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch([process.env.API_URL, 'users', req.params.id].join('/'))
})`,
    },
    {
      name: 'a path set on a parsed URL',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL('https://api.example.com')
  url.pathname = '/users/' + req.params.id
  url.searchParams.set('q', req.query.q)
  const answer = await fetch(url)
})`,
    },
    {
      name: 'a path resolved against a base',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(new URL(\`/users/\${req.params.id}\`, process.env.API_URL))
})`,
    },
    {
      name: 'a port that is a number',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`http://localhost:\${Number(req.query.port)}/health\`)
})`,
    },
    {
      name: 'an id that is a number',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`https://api.example.com/users/\${Number(req.params.id)}\`)
})`,
    },
    {
      name: 'a host from a table of one’s own',
      code: `import express from 'express'
const HOSTS = { eu: 'https://eu.example.com', us: 'https://us.example.com' }
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(HOSTS[req.query.region] + '/users')
})`,
    },
    {
      name: 'a host from a map of one’s own',
      code: `import express from 'express'
const HOSTS = new Map([['eu', 'https://eu.example.com']])
const app = express()
app.get('/preview/:id', async (req, res) => {
  const base = HOSTS.get(req.query.region)
  if (!base) return res.sendStatus(400)
  const answer = await fetch(base)
})`,
    },
    {
      name: 'a whole URL from a list',
      code: `import express from 'express'
const FEEDS = ['https://example.com/rss', 'https://example.org/rss']
const app = express()
app.get('/preview/:id', async (req, res) => {
  const { url } = req.query
  if (!FEEDS.includes(url)) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
    },
    {
      name: 'a host that is checked against a list',
      code: `import express from 'express'
const HOSTS = ['images.example.com']
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  if (!HOSTS.includes(url.hostname)) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
    },
    {
      name: 'an origin that is compared',
      code: `import express from 'express'
const BASE = new URL(process.env.API_URL)
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.path, BASE)
  if (url.origin !== BASE.origin) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
    },
    {
      name: 'a host that ends in a domain of one’s own',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  if (!url.hostname.endsWith('.example.com')) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
    },
    {
      name: 'a URL that begins with an origin of one’s own',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (!req.query.url.startsWith('https://images.example.com/')) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
    },
    {
      name: 'a name that matches a pattern',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (!/^[a-z]{2,8}$/.test(req.query.region)) return res.sendStatus(400)
  const answer = await fetch(\`https://\${req.query.region}.example.com/users\`)
})`,
    },
    {
      name: 'a check of the file itself, judged by what it does',
      code: `import express from 'express'
function isOurs(text) {
  return new URL(text).host === 'images.example.com'
}
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (!isOurs(req.query.url)) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
    },
    {
      name: 'a check of another file, by its name',
      code: `import express from 'express'
import { isAllowedUrl } from './urls.js'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (!isAllowedUrl(req.query.url)) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
    },
    {
      name: 'an assertion of another file, by its name',
      code: `import express from 'express'
import { assertSafeUrl } from './urls.js'
const app = express()
app.get('/preview/:id', async (req, res) => {
  await assertSafeUrl(req.query.url)
  const answer = await fetch(req.query.url)
})`,
    },
    {
      name: 'an agent that refuses private addresses',
      code: `import express from 'express'
import fetch from 'node-fetch'
import { useAgent } from 'request-filtering-agent'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(req.query.url, { agent: useAgent(req.query.url) })
})`,
    },
    {
      name: 'agents that refuse private addresses, in strict',
      settings: strict,
      code: `import express from 'express'
import axios from 'axios'
import filter from 'ssrf-req-filter'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await axios.get(req.query.url, { httpAgent: filter(req.query.url), httpsAgent: filter(req.query.url) })
})`,
    },
    {
      name: 'a client made with such agents',
      code: `import express from 'express'
import axios from 'axios'
import { globalHttpAgent, globalHttpsAgent } from 'request-filtering-agent'
const client = axios.create({ httpAgent: globalHttpAgent, httpsAgent: globalHttpsAgent })
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await client.get(req.query.url)
})`,
    },
    {
      name: 'agents by protocol',
      code: `import express from 'express'
import got from 'got'
import { globalHttpAgent, globalHttpsAgent } from 'request-filtering-agent'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await got(req.query.url, { agent: { http: globalHttpAgent, https: globalHttpsAgent } }).json()
})`,
    },
    {
      name: 'a function that returns such an agent',
      code: `import express from 'express'
import fetch from 'node-fetch'
import { useAgent } from 'request-filtering-agent'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(req.query.url, { agent: (url) => useAgent(url.href) })
})`,
    },
    {
      name: 'an agent of another file, by its name',
      code: `import express from 'express'
import axios from 'axios'
import { ssrfAgent } from './agents.js'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await axios.get(req.query.url, { httpAgent: ssrfAgent, httpsAgent: ssrfAgent })
})`,
    },
    {
      name: 'an address that a list refuses',
      code: `import express from 'express'
import dns from 'node:dns/promises'
import net from 'node:net'
const PRIVATE = new net.BlockList()
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  const { address } = await dns.lookup(url.hostname)
  if (PRIVATE.check(address)) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
    },
    {
      name: 'an address that a function refuses',
      code: `import express from 'express'
import dns from 'node:dns/promises'
import { isPrivate } from './addresses.js'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  const found = await dns.lookup(url.hostname)
  if (isPrivate(found.address)) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
    },
    {
      name: 'all addresses, by a callback',
      code: `import express from 'express'
import dns from 'node:dns/promises'
import ipaddr from 'ipaddr.js'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const { hostname, href } = new URL(req.query.url)
  const addresses = await dns.resolve4(hostname)
  if (addresses.some((address) => ipaddr.parse(address).range() !== 'unicast')) return res.sendStatus(400)
  const answer = await fetch(href)
})`,
    },
    {
      name: 'all addresses, in a loop',
      code: `import express from 'express'
import { lookup } from 'node:dns/promises'
import ip from 'ip'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  for (const { address } of await lookup(url.hostname, { all: true })) {
    if (ip.isPrivate(address)) throw new Error('refused')
  }
  const answer = await fetch(url)
})`,
    },
    {
      name: 'an address, by callbacks',
      code: `import express from 'express'
import dns from 'node:dns'
import ip from 'ip'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  dns.lookup(url.hostname, async (error, address) => {
    if (error || ip.isPrivate(address)) return res.sendStatus(400)
    const answer = await fetch(url)
  })
})`,
    },
    {
      name: 'an address, by a function of the file',
      code: `import express from 'express'
import dns from 'node:dns'
import { promisify } from 'node:util'
import ipaddr from 'ipaddr.js'
const lookup = promisify(dns.lookup)
const app = express()
async function assertPublic(text) {
  const { hostname } = new URL(text)
  const { address } = await lookup(hostname)
  if (ipaddr.parse(address).range() !== 'unicast') throw new Error(hostname)
}
app.get('/preview/:id', async (req, res) => {
  await assertPublic(req.query.url)
  const answer = await fetch(req.query.url)
})`,
    },
    {
      name: 'an address, by a function of the file that answers',
      code: `import express from 'express'
import dns from 'node:dns/promises'
import net from 'node:net'
const PRIVATE = new net.BlockList()
const app = express()
async function isPublic(text) {
  try {
    const { address } = await dns.lookup(new URL(text).hostname)
    return !PRIVATE.check(address)
  } catch {
    return false
  }
}
app.get('/preview/:id', async (req, res) => {
  if (!(await isPublic(req.query.url))) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
    },
    {
      name: 'an address that another file asserts something of',
      code: `import express from 'express'
import dns from 'node:dns/promises'
import { assertPublicAddress } from './addresses.js'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  const { address } = await dns.lookup(url.hostname)
  assertPublicAddress(address)
  const answer = await fetch(url)
})`,
    },
    {
      name: 'hosts below those of a list',
      code: `import express from 'express'
import { config } from './config.js'
const app = express()
app.post('/links/:id', async (req, res) => {
  const url = new URL(req.query.url)
  if (!config.hosts.some((host) => url.hostname === host || url.hostname.endsWith(\`.\${host}\`))) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
    },
    {
      name: 'URLs that begin like those of a list',
      code: `import express from 'express'
const BEGINNINGS = ['https://a.example/', 'https://b.example/x/']
const app = express()
app.post('/links/:id', async (req, res) => {
  if (!BEGINNINGS.some((begin) => req.query.url.startsWith(begin))) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
    },
    {
      name: 'the host of what url.parse made',
      code: `import express from 'express'
import url from 'node:url'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (url.parse(req.query.url).host !== 'api.example.com') return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
    },
    {
      name: 'a beginning by its index',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (req.query.url.indexOf('https://api.example.com/') !== 0) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
    },
    {
      name: 'a function of the program that looks names up',
      code: `import express from 'express'
import axios from 'axios'
import { lookup as resolve } from 'node:dns'
const app = express()
function lookup(host, options, callback) {
  resolve(host, options, (error, address) => (error || isPrivate(address) ? callback(new Error(host)) : callback(null, address)))
}
app.get('/preview/:id', async (req, res) => {
  const answer = await axios.get(req.query.url, { lookup, maxRedirects: 0 })
})`,
    },
    {
      name: 'a function that makes one, in an agent of fetch',
      code: `import express from 'express'
import { Agent, fetch } from 'undici'
const app = express()
const makeLookup = (allowed) => (host, options, callback) => (allowed.has(host) ? resolve(host, options, callback) : callback(new Error(host)))
const agent = new Agent({ connect: { lookup: makeLookup(hosts), timeout: 1000 } })
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(req.query.url, { dispatcher: agent })
})`,
    },
    {
      name: 'an agent for either protocol',
      code: `import express from 'express'
import fetch from 'node-fetch'
import { globalHttpAgent, globalHttpsAgent } from 'request-filtering-agent'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(req.query.url, { agent: ({ protocol }) => (protocol === 'https:' ? globalHttpsAgent : globalHttpAgent) })
})`,
    },
    {
      name: 'the own host, by its header',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`http://\${req.headers.host}/health\`)
})`,
    },
    {
      name: 'a subdomain as a host',
      code: `import express from 'express'
import http from 'node:http'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const call = http.get({ host: \`\${req.params.id}.example.com\`, path: '/' })
})`,
    },
    {
      name: 'a value in the body',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch('https://api.example.com/users', { method: 'POST', body: req.query.url })
})`,
    },
    {
      name: 'a function that fetches what it is told',
      settings: strict,
      code: `import express from 'express'
export async function load(url) {
  const answer = await fetch(url)
  return answer.json()
}
const app = express()
app.get('/preview/:id', async (req, res) => {
  
})`,
    },
    {
      name: 'a base from the environment',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(process.env.WEBHOOK_URL)
})`,
    },
    {
      name: 'a fetch of the file’s own',
      code: `import express from 'express'
const fetch = (name) => cache.get(name)
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(req.query.url)
})`,
    },
    {
      name: 'a URL that is only parsed',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  res.json({ host: url.host })
})`,
    },
    {
      name: 'a worker that sends the request on to its origin',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.all('*', (c) => fetch(c.req.url))`,
    },
    {
      name: 'a worker that sets the host',
      settings: strict,
      code: `import { Hono } from 'hono'
const app = new Hono()
app.all('*', (c) => {
  const url = new URL(c.req.url)
  url.host = 'backend.example.com'
  return fetch(url)
})`,
    },
    {
      name: 'a worker that keeps path and query',
      settings: strict,
      code: `import { Hono } from 'hono'
const app = new Hono()
app.all('*', (c) => {
  const { pathname, search } = new URL(c.req.url)
  return fetch('https://backend.example.com' + pathname + search)
})`,
    },
    {
      name: 'a UUID in the path',
      settings: strict,
      code: `import { z } from 'zod'
import Fastify from 'fastify'
const app = Fastify()
app.get('/users/:id', async (request) => {
  const id = z.uuid().parse(request.params.id)
  const answer = await fetch(\`https://api.example.com/users/\${id}\`)
  return answer.json()
})`,
    },
  ],
  invalid: [
    {
      name: 'the whole URL',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(req.query.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'the host',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`https://\${req.query.host}/users\`)
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'a part of the host',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`https://\${req.query.region}.example.com/users\`)
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'a part of the host, encoded',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`https://\${encodeURIComponent(req.query.host)}/users\`)
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'an origin that has no end',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch('https://api.example.com' + req.query.path)
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'a port',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`http://localhost:\${req.query.port}/health\`)
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'a scheme only in front',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch('https://' + req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'by a variable',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const { url = 'https://example.com' } = req.query
  const answer = await fetch(url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 30 }],
    },
    {
      name: 'by a helper of the file',
      code: `import express from 'express'
const load = async (address) => (await fetch(address)).text()
const app = express()
app.get('/preview/:id', async (req, res) => {
  const page = await load(req.query.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 2, column: 46 }],
    },
    {
      name: 'resolved against a base',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(new URL(req.query.path, process.env.API_URL))
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'as a request object',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(new Request(req.query.url, { method: 'POST' }))
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'parsed',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  const answer = await fetch(url.href)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 30 }],
    },
    {
      name: 'a host that is set on a parsed URL',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL('https://example.com/users')
  url.hostname = req.query.host
  const answer = await fetch(url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 30 }],
    },
    {
      name: 'only the scheme is checked',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  if (url.protocol !== 'https:') return res.sendStatus(400)
  const answer = await fetch(url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 30 }],
    },
    {
      name: 'only the end of the text is checked',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (!req.query.url.endsWith('.example.com')) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 30 }],
    },
    {
      name: 'the beginning is checked without an end',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (!req.query.url.startsWith('https://example.com')) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 30 }],
    },
    {
      name: 'the host is compared with the client’s own header',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (new URL(req.query.url).host !== req.headers.host) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 30 }],
    },
    {
      name: 'a check that is no help',
      code: `import express from 'express'
function isOurs(text) {
  return text.includes('example.com')
}
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (!isOurs(req.query.url)) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 8, column: 30 }],
    },
    {
      name: 'a check of another file, in strict',
      settings: strict,
      code: `import express from 'express'
import { isAllowedUrl } from './urls.js'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (!isAllowedUrl(req.query.url)) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 30 }],
    },
    {
      name: 'an ordinary agent',
      code: `import express from 'express'
import https from 'node:https'
import fetch from 'node-fetch'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(req.query.url, { agent: new https.Agent({ keepAlive: true }) })
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 30 }],
    },
    {
      name: 'an address that nobody checks',
      code: `import express from 'express'
import dns from 'node:dns/promises'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  const { address } = await dns.lookup(url.hostname)
  if (!address) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 8, column: 30 }],
    },
    {
      name: 'the address of another host',
      code: `import express from 'express'
import dns from 'node:dns/promises'
import net from 'node:net'
const PRIVATE = new net.BlockList()
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  const { address } = await dns.lookup(req.query.host)
  if (PRIVATE.check(address)) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 10, column: 30 }],
    },
    {
      name: 'an address that is checked too late',
      code: `import express from 'express'
import dns from 'node:dns/promises'
import net from 'node:net'
const PRIVATE = new net.BlockList()
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  const { address } = await dns.lookup(url.hostname)
  const answer = await fetch(url)
  if (PRIVATE.check(address)) return res.sendStatus(400)
})`,
      errors: [{ messageId: 'taintedUrl', line: 9, column: 30 }],
    },
    {
      name: 'addresses that are only counted',
      code: `import express from 'express'
import dns from 'node:dns/promises'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  const addresses = await dns.resolve4(url.hostname)
  if (!Array.isArray(addresses) || addresses.length === 0) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 8, column: 30 }],
    },
    {
      name: 'the address itself',
      code: `import express from 'express'
import dns from 'node:dns/promises'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const { address } = await dns.lookup(req.query.host)
  const answer = await fetch('http://' + address + '/')
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 30 }],
    },
    {
      name: 'the address itself, by a callback',
      code: `import express from 'express'
import dns from 'node:dns'
const app = express()
app.get('/preview/:id', (req, res) => {
  dns.lookup(req.query.host, { family: 4 }, (error, address) => {
    if (error) return res.sendStatus(400)
    fetch(\`http://\${address}/\`)
  })
})`,
      errors: [{ messageId: 'taintedUrl', line: 7, column: 11 }],
    },
    {
      name: 'a checked address, in strict',
      settings: strict,
      code: `import express from 'express'
import dns from 'node:dns/promises'
import net from 'node:net'
const PRIVATE = new net.BlockList()
const app = express()
app.get('/preview/:id', async (req, res) => {
  const url = new URL(req.query.url)
  const { address } = await dns.lookup(url.hostname)
  if (PRIVATE.check(address)) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 10, column: 30 }],
    },
    {
      name: 'hosts that end like those of a list',
      code: `import express from 'express'
import { config } from './config.js'
const app = express()
app.post('/links/:id', async (req, res) => {
  const url = new URL(req.query.url)
  if (!config.hosts.some((host) => url.hostname === host || url.hostname.endsWith(host))) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 7, column: 30 }],
    },
    {
      name: 'URLs that begin like those of a list, without an end',
      code: `import express from 'express'
const BEGINNINGS = ['https://a.example/', 'https://b.example']
const app = express()
app.post('/links/:id', async (req, res) => {
  if (!BEGINNINGS.some((begin) => req.query.url.startsWith(begin))) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 30 }],
    },
    {
      name: 'hosts that the request allows',
      code: `import express from 'express'
const app = express()
app.post('/links/:id', async (req, res) => {
  const url = new URL(req.query.url)
  if (!req.body.hosts.some((host) => url.hostname === host)) return res.sendStatus(400)
  const answer = await fetch(url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 30 }],
    },
    {
      name: 'the path of what url.parse made',
      code: `import express from 'express'
import url from 'node:url'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (url.parse(req.query.url).pathname !== '/x') return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 30 }],
    },
    {
      name: 'a text that is anywhere, by its index',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (req.query.url.indexOf('https://api.example.com/') === -1) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 30 }],
    },
    {
      name: 'a beginning without an end, by its index',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  if (req.query.url.indexOf('https://api.example.com') !== 0) return res.sendStatus(400)
  const answer = await fetch(req.query.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 30 }],
    },
    {
      name: 'a cache of names',
      code: `import express from 'express'
import got from 'got'
import CacheableLookup from 'cacheable-lookup'
const names = new CacheableLookup()
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await got(req.query.url, { lookup: names.lookup })
})`,
      errors: [{ messageId: 'taintedUrl', line: 7, column: 28 }],
    },
    {
      name: 'a function of the program that looks names up, in strict',
      settings: strict,
      code: `import express from 'express'
import axios from 'axios'
const app = express()
const lookup = (host, options, callback) => callback(null, names.get(host))
app.get('/preview/:id', async (req, res) => {
  const answer = await axios.get(req.query.url, { lookup })
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 34 }],
    },
    {
      name: 'an agent that filters for one protocol only',
      code: `import express from 'express'
import https from 'node:https'
import fetch from 'node-fetch'
import { globalHttpAgent } from 'request-filtering-agent'
const agent = new https.Agent({ keepAlive: true })
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(req.query.url, { agent: ({ protocol }) => (protocol === 'https:' ? agent : globalHttpAgent) })
})`,
      errors: [{ messageId: 'taintedUrl', line: 8, column: 30 }],
    },
    {
      name: 'an agent of another file, in strict',
      settings: strict,
      code: `import express from 'express'
import axios from 'axios'
import { ssrfAgent } from './agents.js'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await axios.get(req.query.url, { httpAgent: ssrfAgent, httpsAgent: ssrfAgent })
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 34 }],
    },
    {
      name: 'the own host, in strict',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`http://\${req.headers.host}/health\`)
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'another header',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(req.get('x-callback'))
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'a cookie',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(req.cookies.server + '/users')
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'the path of the request, resolved',
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(new URL(req.url, process.env.API_URL))
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'a webhook that was stored, in strict',
      settings: strict,
      code: `import express from 'express'
import { Pool } from 'pg'
const pool = new Pool()
const app = express()
app.get('/preview/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT url FROM hooks')
  await fetch(rows[0].url, { method: 'POST' })
})`,
      errors: [{ messageId: 'taintedUrl', line: 7, column: 15 }],
    },
    {
      name: 'a host alone',
      code: `import express from 'express'
import http from 'node:http'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const call = http.get({ host: req.query.host, path: '/' })
})`,
      errors: [{ messageId: 'taintedHost', line: 5, column: 33 }],
    },
    {
      name: 'a host alone, with a port',
      code: `import express from 'express'
import http from 'node:http'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const call = http.get({ host: \`\${req.query.host}:8080\`, path: '/' })
})`,
      errors: [{ messageId: 'taintedHost', line: 5, column: 33 }],
    },
    {
      name: 'a value in the path, in strict',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`https://api.example.com/users/\${req.params.id}\`)
})`,
      errors: [{ messageId: 'taintedPath', line: 4, column: 30, suggestions: [{ messageId: 'encode', output: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await fetch(\`https://api.example.com/users/\${encodeURIComponent(req.params.id)}\`)
})` }] }],
    },
    {
      name: 'a value in the path by a variable, in strict',
      settings: strict,
      code: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const path = 'users/' + req.params.id + '.json'
  const answer = await fetch(process.env.API_URL + '/' + path)
})`,
      errors: [{ messageId: 'taintedPath', line: 5, column: 30, suggestions: [{ messageId: 'encode', output: `import express from 'express'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const path = 'users/' + encodeURIComponent(req.params.id) + '.json'
  const answer = await fetch(process.env.API_URL + '/' + path)
})` }] }],
    },
    {
      name: 'a value in the path of a client with a base, in strict',
      settings: strict,
      code: `import express from 'express'
import axios from 'axios'
const client = axios.create({ baseURL: process.env.API_URL })
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await client.get('/users/' + req.params.id)
})`,
      errors: [{ messageId: 'taintedPath', line: 6, column: 35, suggestions: [{ messageId: 'encode', output: `import express from 'express'
import axios from 'axios'
const client = axios.create({ baseURL: process.env.API_URL })
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await client.get('/users/' + encodeURIComponent(req.params.id))
})` }] }],
    },
    {
      name: 'one finding for a call',
      code: `import express from 'express'
import axios from 'axios'
const app = express()
app.get('/preview/:id', async (req, res) => {
  const answer = await axios({ url: req.body.url, baseURL: req.body.base })
})`,
      errors: [
        { messageId: 'taintedUrl', line: 5, column: 37 },
        { messageId: 'taintedUrl', line: 5, column: 60 },
      ],
    },
    {
      name: 'Nest',
      code: `import { Controller, Get, Query } from '@nestjs/common'
import { HttpService } from '@nestjs/axios'
@Controller('previews')
export class PreviewController {
  constructor(private readonly http: HttpService) {}
  @Get()
  show(@Query('url') url: string) {
    return this.http.get(url)
  }
}`,
      errors: [{ messageId: 'taintedUrl', line: 8, column: 26 }],
    },
    {
      name: 'Next',
      filename: 'app/api/preview/route.ts',
      code: `import { NextRequest } from 'next/server'
export async function GET(request: NextRequest) {
  const url = request.nextUrl.searchParams.get('url')
  return fetch(url)
}`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 16 }],
    },
    {
      name: 'Next, middleware that rewrites',
      filename: 'middleware.ts',
      code: `import { NextRequest, NextResponse } from 'next/server'
export function middleware(request: NextRequest) {
  return NextResponse.rewrite(request.nextUrl.searchParams.get('to'))
}`,
      errors: [{ messageId: 'taintedUrl', line: 3, column: 31 }],
    },
    {
      name: 'raw http',
      code: `import http from 'node:http'
import url from 'node:url'
http.createServer((req, res) => {
  const { target } = url.parse(req.url, true).query
  http.get(target, (answer) => answer.pipe(res))
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 12 }],
    },
    {
      name: 'Lambda',
      code: `import type { APIGatewayProxyHandler } from 'aws-lambda'
export const handler: APIGatewayProxyHandler = async (event) => {
  const { url } = JSON.parse(event.body)
  const answer = await fetch(url)
  return { statusCode: 200, body: await answer.text() }
}`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 30 }],
    },
    {
      name: 'a headless browser',
      code: `import Koa from 'koa'
import puppeteer from 'puppeteer'
const app = new Koa()
app.use(async (ctx) => {
  const browser = await puppeteer.launch()
  const page = await browser.newPage()
  await page.goto(ctx.query.url)
  ctx.body = await page.pdf()
})`,
      errors: [{ messageId: 'taintedUrl', line: 7, column: 19 }],
    },
    {
      name: 'a webhook in a message',
      code: `import { Server } from 'socket.io'
import got from 'got'
const io = new Server()
io.on('connection', (socket) => {
  socket.on('subscribe', async (message) => {
    await got.post(message.callback, { json: { ok: true } })
  })
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 20 }],
    },
  ],
})
