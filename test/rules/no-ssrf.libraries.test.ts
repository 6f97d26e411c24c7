import rule from '../../rules/no-ssrf.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-ssrf: libraries', rule, {
  valid: [
    {
      name: 'axios: the query, or a subdomain',
      code: `import axios from 'axios'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await axios.post(\`https://api.example.com/?q=\${req.body.q}\`, req.body.data)
})`,
    },
    {
      name: 'axios, options: the query, or a subdomain',
      code: `import axios from 'axios'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await axios({ method: 'get', url: \`https://api.example.com/?q=\${req.body.q}\` })
})`,
    },
    {
      name: 'axios, a client: the query, or a subdomain',
      code: `import axios from 'axios'
const client = axios.create({ timeout: 1000 })
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await client.get(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'axios, a base: the query, or a subdomain',
      code: `import axios from 'axios'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = axios.create({ baseURL: \`https://api.example.com/?q=\${req.body.q}\` })
})`,
    },
    {
      name: 'axios, required: the query, or a subdomain',
      code: `const axios = require('axios')
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  axios.get(\`https://api.example.com/?q=\${req.body.q}\`).then(({ data }) => res.json(data))
})`,
    },
    {
      name: 'got: the query, or a subdomain',
      code: `import got from 'got'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await got(\`https://api.example.com/?q=\${req.body.q}\`).json()
})`,
    },
    {
      name: 'got, a stream: the query, or a subdomain',
      code: `import got from 'got'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  got.stream(\`https://api.example.com/?q=\${req.body.q}\`).pipe(res)
})`,
    },
    {
      name: 'got, extended: the query, or a subdomain',
      code: `import got from 'got'
const client = got.extend({ retry: 0 })
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await client.get(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'got, a prefix: the query, or a subdomain',
      code: `import got from 'got'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await got('users', { prefixUrl: \`https://api.example.com/?q=\${req.body.q}\` })
})`,
    },
    {
      name: 'ky: the query, or a subdomain',
      code: `import ky from 'ky'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await ky.get(\`https://api.example.com/?q=\${req.body.q}\`).json()
})`,
    },
    {
      name: 'needle: the query, or a subdomain',
      code: `import needle from 'needle'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await needle('get', \`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'needle, a method: the query, or a subdomain',
      code: `import needle from 'needle'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  needle.get(\`https://api.example.com/?q=\${req.body.q}\`, (error, answer) => res.send(answer.body))
})`,
    },
    {
      name: 'superagent: the query, or a subdomain',
      code: `import superagent from 'superagent'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await superagent.get(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'request: the query, or a subdomain',
      code: `const request = require('request')
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  request(\`https://api.example.com/?q=\${req.body.q}\`).pipe(res)
})`,
    },
    {
      name: 'request, options: the query, or a subdomain',
      code: `const request = require('request')
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  request.get({ uri: \`https://api.example.com/?q=\${req.body.q}\`, json: true }, (error, answer, body) => res.send(body))
})`,
    },
    {
      name: 'request-promise: the query, or a subdomain',
      code: `const rp = require('request-promise')
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  res.send(await rp({ uri: \`https://api.example.com/?q=\${req.body.q}\` }))
})`,
    },
    {
      name: 'node-fetch: the query, or a subdomain',
      code: `import fetch from 'node-fetch'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await fetch(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'cross-fetch: the query, or a subdomain',
      code: `import { fetch } from 'cross-fetch'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await fetch(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'isomorphic-fetch: the query, or a subdomain',
      code: `import fetch from 'isomorphic-fetch'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await fetch(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'ofetch: the query, or a subdomain',
      code: `import { $fetch } from 'ofetch'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await $fetch(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'undici: the query, or a subdomain',
      code: `import { request } from 'undici'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const { body } = await request(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'undici, a pool: the query, or a subdomain',
      code: `import { Pool } from 'undici'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const pool = new Pool(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'undici, an origin: the query, or a subdomain',
      code: `import { Agent } from 'undici'
const agent = new Agent()
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await agent.request({ origin: \`https://api.example.com/?q=\${req.body.q}\`, path: '/', method: 'GET' })
})`,
    },
    {
      name: 'https: the query, or a subdomain',
      code: `import https from 'node:https'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  https.get(\`https://api.example.com/?q=\${req.body.q}\`, (answer) => answer.pipe(res))
})`,
    },
    {
      name: 'https, a host: the query, or a subdomain',
      code: `import { request } from 'node:https'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  request({ hostname: \`\${req.body.name}.example.com\`, path: '/' }).end()
})`,
    },
    {
      name: 'net: the query, or a subdomain',
      code: `import net from 'node:net'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  net.connect({ host: \`\${req.body.name}.example.com\`, port: 25 })
})`,
    },
    {
      name: 'tls: the query, or a subdomain',
      code: `import tls from 'node:tls'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  tls.connect(443, \`\${req.body.name}.example.com\`)
})`,
    },
    {
      name: '@hapi/wreck: the query, or a subdomain',
      code: `import Wreck from '@hapi/wreck'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const { payload } = await Wreck.get(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'phin: the query, or a subdomain',
      code: `import p from 'phin'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await p({ url: \`https://api.example.com/?q=\${req.body.q}\`, parse: 'json' })
})`,
    },
    {
      name: 'simple-get: the query, or a subdomain',
      code: `import get from 'simple-get'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  get.concat(\`https://api.example.com/?q=\${req.body.q}\`, (error, answer, data) => res.send(data))
})`,
    },
    {
      name: 'graphql-request: the query, or a subdomain',
      code: `import { GraphQLClient } from 'graphql-request'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = new GraphQLClient(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'soap: the query, or a subdomain',
      code: `import soap from 'soap'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = await soap.createClientAsync(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'rss-parser: the query, or a subdomain',
      code: `import Parser from 'rss-parser'
const parser = new Parser()
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const feed = await parser.parseURL(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'WebSocket: the query, or a subdomain',
      code: `import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const socket = new WebSocket(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'ws: the query, or a subdomain',
      code: `import { WebSocket } from 'ws'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const socket = new WebSocket(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'EventSource: the query, or a subdomain',
      code: `import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const events = new EventSource(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'eventsource: the query, or a subdomain',
      code: `import { EventSource } from 'eventsource'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const events = new EventSource(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'socket.io-client: the query, or a subdomain',
      code: `import { io } from 'socket.io-client'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const socket = io(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'http-proxy: the query, or a subdomain',
      code: `import httpProxy from 'http-proxy'
const proxy = httpProxy.createProxyServer({})
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  proxy.web(req, res, { target: \`https://api.example.com/?q=\${req.body.q}\` })
})`,
    },
    {
      name: 'http-proxy-middleware: the query, or a subdomain',
      code: `import { createProxyMiddleware } from 'http-proxy-middleware'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  createProxyMiddleware({ target: \`https://api.example.com/?q=\${req.body.q}\` })(req, res)
})`,
    },
    {
      name: 'puppeteer: the query, or a subdomain',
      code: `import puppeteer from 'puppeteer'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const browser = await puppeteer.launch()
  const page = await browser.newPage()
  await page.goto(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'playwright: the query, or a subdomain',
      code: `import { chromium } from 'playwright'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const browser = await chromium.launch()
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'wkhtmltopdf: the query, or a subdomain',
      code: `import wkhtmltopdf from 'wkhtmltopdf'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  wkhtmltopdf(\`https://api.example.com/?q=\${req.body.q}\`).pipe(res)
})`,
    },
    {
      name: 'html-pdf-node: the query, or a subdomain',
      code: `import pdf from 'html-pdf-node'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  res.send(await pdf.generatePdf({ url: \`https://api.example.com/?q=\${req.body.q}\` }, { format: 'A4' }))
})`,
    },
    {
      name: 'phantom: the query, or a subdomain',
      code: `import phantom from 'phantom'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const instance = await phantom.create()
  const page = await instance.createPage()
  await page.open(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'jimp: the query, or a subdomain',
      code: `import { Jimp } from 'jimp'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const image = await Jimp.read(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'probe-image-size: the query, or a subdomain',
      code: `import probe from 'probe-image-size'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const { width } = await probe(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'cheerio-httpcli: the query, or a subdomain',
      code: `import client from 'cheerio-httpcli'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const { $ } = await client.fetch(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'open-graph-scraper: the query, or a subdomain',
      code: `import ogs from 'open-graph-scraper'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const { result } = await ogs({ url: \`https://api.example.com/?q=\${req.body.q}\` })
})`,
    },
    {
      name: 'link-preview-js: the query, or a subdomain',
      code: `import { getLinkPreview } from 'link-preview-js'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  res.json(await getLinkPreview(\`https://api.example.com/?q=\${req.body.q}\`))
})`,
    },
    {
      name: 'download: the query, or a subdomain',
      code: `import download from 'download'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await download(\`https://api.example.com/?q=\${req.body.q}\`, 'uploads')
})`,
    },
    {
      name: 'nodemailer: the query, or a subdomain',
      code: `import nodemailer from 'nodemailer'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const transport = nodemailer.createTransport({ host: \`\${req.body.name}.example.com\`, port: 587 })
})`,
    },
    {
      name: 'pg: the query, or a subdomain',
      code: `import pg from 'pg'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const pool = new pg.Pool({ host: \`\${req.body.name}.example.com\`, database: 'app' })
})`,
    },
    {
      name: 'mysql2: the query, or a subdomain',
      code: `import mysql from 'mysql2/promise'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const connection = await mysql.createConnection({ host: \`\${req.body.name}.example.com\` })
})`,
    },
    {
      name: 'mongodb: the query, or a subdomain',
      code: `import { MongoClient } from 'mongodb'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = await MongoClient.connect(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'mongoose: the query, or a subdomain',
      code: `import mongoose from 'mongoose'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await mongoose.createConnection(\`https://api.example.com/?q=\${req.body.q}\`)
})`,
    },
    {
      name: 'redis: the query, or a subdomain',
      code: `import { createClient } from 'redis'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = createClient({ socket: { host: \`\${req.body.name}.example.com\` } })
})`,
    },
    {
      name: 'ioredis: the query, or a subdomain',
      code: `import Redis from 'ioredis'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const redis = new Redis(6379, \`\${req.body.name}.example.com\`)
})`,
    },
    {
      name: 'ldapjs: the query, or a subdomain',
      code: `import ldap from 'ldapjs'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = ldap.createClient({ url: \`https://api.example.com/?q=\${req.body.q}\` })
})`,
    },
    {
      name: 'basic-ftp: the query, or a subdomain',
      code: `import { Client } from 'basic-ftp'
const client = new Client()
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await client.access({ host: \`\${req.body.name}.example.com\` })
})`,
    },
    {
      name: 'ssh2: the query, or a subdomain',
      code: `import { Client } from 'ssh2'
const client = new Client()
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  client.connect({ host: \`\${req.body.name}.example.com\`, username: 'app' })
})`,
    },
    {
      name: '@aws-sdk/client-s3: the query, or a subdomain',
      code: `import { S3Client } from '@aws-sdk/client-s3'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = new S3Client({ endpoint: \`https://api.example.com/?q=\${req.body.q}\` })
})`,
    },
    {
      name: 'aws-sdk: the query, or a subdomain',
      code: `import AWS from 'aws-sdk'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = new AWS.S3({ endpoint: \`https://api.example.com/?q=\${req.body.q}\` })
})`,
    },
    {
      name: 'minio: the query, or a subdomain',
      code: `import { Client } from 'minio'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = new Client({ endPoint: \`\${req.body.name}.example.com\`, accessKey, secretKey })
})`,
    },
    {
      name: '@elastic/elasticsearch: the query, or a subdomain',
      code: `import { Client } from '@elastic/elasticsearch'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = new Client({ node: \`https://api.example.com/?q=\${req.body.q}\` })
})`,
    },
    {
      name: 'express-http-proxy: the query',
      code: `import proxy from 'express-http-proxy'
import { Router } from 'express'
export const router = Router()
router.use(proxy((req) => \`https://api.example.com/?q=\${req.query.host}\`))`,
    },
    {
      name: 'http-proxy-middleware, a router: the query',
      code: `import { createProxyMiddleware } from 'http-proxy-middleware'
import express from 'express'
const app = express()
app.use((req, res, next) => createProxyMiddleware({ target: 'http://localhost', router: () => \`https://api.example.com/?q=\${req.query.host}\` })(req, res, next))`,
    },
    {
      name: '@fastify/reply-from: the query',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/', (request, reply) => reply.from(\`https://api.example.com/?q=\${request.query.url}\`))`,
    },
    {
      name: 'h3: the query',
      code: `import { defineEventHandler, getQuery, proxyRequest } from 'h3'
export default defineEventHandler((event) => proxyRequest(event, \`https://api.example.com/?q=\${getQuery(event).url}\`))`,
    },
    {
      name: 'SvelteKit: the query',
      filename: 'src/routes/preview/+server.ts',
      code: `import type { RequestHandler } from './$types'
export const GET: RequestHandler = async ({ fetch, url }) => fetch(\`/api/users?id=\${url.searchParams.get('id')}\`)`,
    },
  ],
  invalid: [
    {
      name: 'axios',
      code: `import axios from 'axios'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await axios.post(req.body.url, req.body.data)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 20 }],
    },
    {
      name: 'axios, options',
      code: `import axios from 'axios'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await axios({ method: 'get', url: req.body.url })
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 37 }],
    },
    {
      name: 'axios, a client',
      code: `import axios from 'axios'
const client = axios.create({ timeout: 1000 })
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await client.get(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 20 }],
    },
    {
      name: 'axios, a base',
      code: `import axios from 'axios'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = axios.create({ baseURL: req.body.url })
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 42 }],
    },
    {
      name: 'axios, required',
      code: `const axios = require('axios')
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  axios.get(req.body.url).then(({ data }) => res.json(data))
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 13 }],
    },
    {
      name: 'got',
      code: `import got from 'got'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await got(req.body.url).json()
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 13 }],
    },
    {
      name: 'got, a stream',
      code: `import got from 'got'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  got.stream(req.body.url).pipe(res)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 14 }],
    },
    {
      name: 'got, extended',
      code: `import got from 'got'
const client = got.extend({ retry: 0 })
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await client.get(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 20 }],
    },
    {
      name: 'got, a prefix',
      code: `import got from 'got'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await got('users', { prefixUrl: req.body.url })
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 35 }],
    },
    {
      name: 'ky',
      code: `import ky from 'ky'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await ky.get(req.body.url).json()
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 16 }],
    },
    {
      name: 'needle',
      code: `import needle from 'needle'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await needle('get', req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 23 }],
    },
    {
      name: 'needle, a method',
      code: `import needle from 'needle'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  needle.get(req.body.url, (error, answer) => res.send(answer.body))
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 14 }],
    },
    {
      name: 'superagent',
      code: `import superagent from 'superagent'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await superagent.get(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 24 }],
    },
    {
      name: 'request',
      code: `const request = require('request')
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  request(req.body.url).pipe(res)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 11 }],
    },
    {
      name: 'request, options',
      code: `const request = require('request')
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  request.get({ uri: req.body.url, json: true }, (error, answer, body) => res.send(body))
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 22 }],
    },
    {
      name: 'request-promise',
      code: `const rp = require('request-promise')
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  res.send(await rp({ uri: req.body.url }))
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 28 }],
    },
    {
      name: 'node-fetch',
      code: `import fetch from 'node-fetch'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await fetch(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 15 }],
    },
    {
      name: 'cross-fetch',
      code: `import { fetch } from 'cross-fetch'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await fetch(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 15 }],
    },
    {
      name: 'isomorphic-fetch',
      code: `import fetch from 'isomorphic-fetch'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await fetch(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 15 }],
    },
    {
      name: 'ofetch',
      code: `import { $fetch } from 'ofetch'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await $fetch(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 16 }],
    },
    {
      name: 'undici',
      code: `import { request } from 'undici'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const { body } = await request(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 34 }],
    },
    {
      name: 'undici, a pool',
      code: `import { Pool } from 'undici'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const pool = new Pool(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 25 }],
    },
    {
      name: 'undici, an origin',
      code: `import { Agent } from 'undici'
const agent = new Agent()
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await agent.request({ origin: req.body.url, path: '/', method: 'GET' })
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 33 }],
    },
    {
      name: 'https',
      code: `import https from 'node:https'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  https.get(req.body.url, (answer) => answer.pipe(res))
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 13 }],
    },
    {
      name: 'https, a host',
      code: `import { request } from 'node:https'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  request({ hostname: req.body.host, path: '/' }).end()
})`,
      errors: [{ messageId: 'taintedHost', line: 5, column: 23 }],
    },
    {
      name: 'net',
      code: `import net from 'node:net'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  net.connect({ host: req.body.host, port: 25 })
})`,
      errors: [{ messageId: 'taintedHost', line: 5, column: 23 }],
    },
    {
      name: 'tls',
      code: `import tls from 'node:tls'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  tls.connect(443, req.body.host)
})`,
      errors: [{ messageId: 'taintedHost', line: 5, column: 20 }],
    },
    {
      name: '@hapi/wreck',
      code: `import Wreck from '@hapi/wreck'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const { payload } = await Wreck.get(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 39 }],
    },
    {
      name: 'phin',
      code: `import p from 'phin'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await p({ url: req.body.url, parse: 'json' })
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 18 }],
    },
    {
      name: 'simple-get',
      code: `import get from 'simple-get'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  get.concat(req.body.url, (error, answer, data) => res.send(data))
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 14 }],
    },
    {
      name: 'graphql-request',
      code: `import { GraphQLClient } from 'graphql-request'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = new GraphQLClient(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 36 }],
    },
    {
      name: 'soap',
      code: `import soap from 'soap'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = await soap.createClientAsync(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 47 }],
    },
    {
      name: 'rss-parser',
      code: `import Parser from 'rss-parser'
const parser = new Parser()
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const feed = await parser.parseURL(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 38 }],
    },
    {
      name: 'WebSocket',
      code: `import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const socket = new WebSocket(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 32 }],
    },
    {
      name: 'ws',
      code: `import { WebSocket } from 'ws'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const socket = new WebSocket(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 32 }],
    },
    {
      name: 'EventSource',
      code: `import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const events = new EventSource(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 34 }],
    },
    {
      name: 'eventsource',
      code: `import { EventSource } from 'eventsource'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const events = new EventSource(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 34 }],
    },
    {
      name: 'socket.io-client',
      code: `import { io } from 'socket.io-client'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const socket = io(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 21 }],
    },
    {
      name: 'http-proxy',
      code: `import httpProxy from 'http-proxy'
const proxy = httpProxy.createProxyServer({})
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  proxy.web(req, res, { target: req.body.url })
})`,
      errors: [{ messageId: 'taintedUrl', line: 6, column: 33 }],
    },
    {
      name: 'http-proxy-middleware',
      code: `import { createProxyMiddleware } from 'http-proxy-middleware'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  createProxyMiddleware({ target: req.body.url })(req, res)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 35 }],
    },
    {
      name: 'puppeteer',
      code: `import puppeteer from 'puppeteer'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const browser = await puppeteer.launch()
  const page = await browser.newPage()
  await page.goto(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 7, column: 19 }],
    },
    {
      name: 'playwright',
      code: `import { chromium } from 'playwright'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const browser = await chromium.launch()
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 8, column: 19 }],
    },
    {
      name: 'wkhtmltopdf',
      code: `import wkhtmltopdf from 'wkhtmltopdf'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  wkhtmltopdf(req.body.url).pipe(res)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 15 }],
    },
    {
      name: 'html-pdf-node',
      code: `import pdf from 'html-pdf-node'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  res.send(await pdf.generatePdf({ url: req.body.url }, { format: 'A4' }))
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 41 }],
    },
    {
      name: 'phantom',
      code: `import phantom from 'phantom'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const instance = await phantom.create()
  const page = await instance.createPage()
  await page.open(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 7, column: 19 }],
    },
    {
      name: 'jimp',
      code: `import { Jimp } from 'jimp'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const image = await Jimp.read(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 33 }],
    },
    {
      name: 'probe-image-size',
      code: `import probe from 'probe-image-size'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const { width } = await probe(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 33 }],
    },
    {
      name: 'cheerio-httpcli',
      code: `import client from 'cheerio-httpcli'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const { $ } = await client.fetch(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 36 }],
    },
    {
      name: 'open-graph-scraper',
      code: `import ogs from 'open-graph-scraper'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const { result } = await ogs({ url: req.body.url })
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 39 }],
    },
    {
      name: 'link-preview-js',
      code: `import { getLinkPreview } from 'link-preview-js'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  res.json(await getLinkPreview(req.body.url))
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 33 }],
    },
    {
      name: 'download',
      code: `import download from 'download'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await download(req.body.url, 'uploads')
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 18 }],
    },
    {
      name: 'nodemailer',
      code: `import nodemailer from 'nodemailer'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const transport = nodemailer.createTransport({ host: req.body.host, port: 587 })
})`,
      errors: [{ messageId: 'taintedHost', line: 5, column: 56 }],
    },
    {
      name: 'pg',
      code: `import pg from 'pg'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const pool = new pg.Pool({ host: req.body.host, database: 'app' })
})`,
      errors: [{ messageId: 'taintedHost', line: 5, column: 36 }],
    },
    {
      name: 'mysql2',
      code: `import mysql from 'mysql2/promise'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const connection = await mysql.createConnection({ host: req.body.host })
})`,
      errors: [{ messageId: 'taintedHost', line: 5, column: 59 }],
    },
    {
      name: 'mongodb',
      code: `import { MongoClient } from 'mongodb'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = await MongoClient.connect(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 44 }],
    },
    {
      name: 'mongoose',
      code: `import mongoose from 'mongoose'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await mongoose.createConnection(req.body.url)
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 35 }],
    },
    {
      name: 'redis',
      code: `import { createClient } from 'redis'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = createClient({ socket: { host: req.body.host } })
})`,
      errors: [{ messageId: 'taintedHost', line: 5, column: 49 }],
    },
    {
      name: 'ioredis',
      code: `import Redis from 'ioredis'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const redis = new Redis(6379, req.body.host)
})`,
      errors: [{ messageId: 'taintedHost', line: 5, column: 33 }],
    },
    {
      name: 'ldapjs',
      code: `import ldap from 'ldapjs'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = ldap.createClient({ url: req.body.url })
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 43 }],
    },
    {
      name: 'basic-ftp',
      code: `import { Client } from 'basic-ftp'
const client = new Client()
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  await client.access({ host: req.body.host })
})`,
      errors: [{ messageId: 'taintedHost', line: 6, column: 31 }],
    },
    {
      name: 'ssh2',
      code: `import { Client } from 'ssh2'
const client = new Client()
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  client.connect({ host: req.body.host, username: 'app' })
})`,
      errors: [{ messageId: 'taintedHost', line: 6, column: 26 }],
    },
    {
      name: '@aws-sdk/client-s3',
      code: `import { S3Client } from '@aws-sdk/client-s3'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = new S3Client({ endpoint: req.body.url })
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 43 }],
    },
    {
      name: 'aws-sdk',
      code: `import AWS from 'aws-sdk'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = new AWS.S3({ endpoint: req.body.url })
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 41 }],
    },
    {
      name: 'minio',
      code: `import { Client } from 'minio'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = new Client({ endPoint: req.body.host, accessKey, secretKey })
})`,
      errors: [{ messageId: 'taintedHost', line: 5, column: 41 }],
    },
    {
      name: '@elastic/elasticsearch',
      code: `import { Client } from '@elastic/elasticsearch'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const client = new Client({ node: req.body.url })
})`,
      errors: [{ messageId: 'taintedUrl', line: 5, column: 37 }],
    },
    {
      name: 'express-http-proxy',
      code: `import proxy from 'express-http-proxy'
import { Router } from 'express'
export const router = Router()
router.use(proxy((req) => req.query.host))`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 27 }],
    },
    {
      name: 'http-proxy-middleware, a router',
      code: `import { createProxyMiddleware } from 'http-proxy-middleware'
import express from 'express'
const app = express()
app.use((req, res, next) => createProxyMiddleware({ target: 'http://localhost', router: () => req.query.host })(req, res, next))`,
      errors: [{ messageId: 'taintedUrl', line: 4, column: 95 }],
    },
    {
      name: '@fastify/reply-from',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/', (request, reply) => reply.from(request.query.url))`,
      errors: [{ messageId: 'taintedUrl', line: 3, column: 45 }],
    },
    {
      name: 'h3',
      code: `import { defineEventHandler, getQuery, proxyRequest } from 'h3'
export default defineEventHandler((event) => proxyRequest(event, getQuery(event).url))`,
      errors: [{ messageId: 'taintedUrl', line: 2, column: 66 }],
    },
    {
      name: 'SvelteKit',
      filename: 'src/routes/preview/+server.ts',
      code: `import type { RequestHandler } from './$types'
export const GET: RequestHandler = async ({ fetch, url }) => fetch(url.searchParams.get('url'))`,
      errors: [{ messageId: 'taintedUrl', line: 2, column: 68 }],
    },
  ],
})
