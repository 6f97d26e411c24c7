import { googleCloudFunctions } from '../../../src/models/http/google-cloud-functions.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(googleCloudFunctions, {
  'sources Request.{body,rawBody}': `const functions = require('@google-cloud/functions-framework')
    functions.http('users', async (req, res) => {
      save(req.body)
      res.status(204).end()
    })`,
  'sources Request.query': `const functions = require('@google-cloud/functions-framework')
    functions.http('users', async (req, res) => {
      save(req.query)
      res.status(204).end()
    })`,
  'sources Request.params': `const functions = require('@google-cloud/functions-framework')
    functions.http('users', async (req, res) => {
      save(req.params)
      res.status(204).end()
    })`,
  'sources Request.params.*': `const functions = require('@google-cloud/functions-framework')
    functions.http('users', async (req, res) => {
      save(req.params.id)
      res.status(204).end()
    })`,
  'sources Request.headers': `const functions = require('@google-cloud/functions-framework')
    functions.http('users', async (req, res) => {
      save(req.headers)
      res.status(204).end()
    })`,
  'sources Request.headers.*': `const functions = require('@google-cloud/functions-framework')
    functions.http('users', async (req, res) => {
      save(req.headers.host)
      res.status(204).end()
    })`,
  'sources Request.{get,header}()': `const functions = require('@google-cloud/functions-framework')
    functions.http('users', async (req, res) => {
      save(req.get('x-tenant'))
      res.status(204).end()
    })`,
  'sources Request.cookies': `const functions = require('@google-cloud/functions-framework')
    functions.http('users', async (req, res) => {
      save(req.cookies)
      res.status(204).end()
    })`,
  'sources Request.{url,originalUrl,path}': `import type { HttpFunction } from '@google-cloud/functions-framework'
    export const serve: HttpFunction = (req, res) => {
      res.send(find(req.path))
    }`,
  'sources CloudEvent.data': `import { cloudEvent } from '@google-cloud/functions-framework'
    cloudEvent('onMessage', (event) => {
      insert(Buffer.from(event.data.message.data, 'base64').toString())
    })`,
  'sources CloudEvent.subject': `import type { CloudEventFunction } from '@google-cloud/functions-framework'
    export const onUpload: CloudEventFunction = (event) => read(event.subject)`,
  'sources EventFunction(0)': `import type { EventFunction } from '@google-cloud/functions-framework'
    export const onMessage: EventFunction = (message) => insert(message.data)`,
  'sinks Response.send(0)': `import { http } from '@google-cloud/functions-framework'
    http('page', (req, res) => {
      res.send(text)
    })`,
  'sinks Response.{write,end}(0)': `import { http } from '@google-cloud/functions-framework'
    http('page', (req, res) => {
      res.end(text)
    })`,
  'states Response.{type,contentType}': `import { http } from '@google-cloud/functions-framework'
    http('page', (req, res) => {
      res.type('html').send(text)
    })`,
  'states Response.{set,header,setHeader,append,appendHeader}': `import { http } from '@google-cloud/functions-framework'
    http('page', (req, res) => {
      res.setHeader('Content-Type', 'text/html')
    })`,
  'states Response.{set,header}': `import { http } from '@google-cloud/functions-framework'
    http('page', (req, res) => {
      res.set({ 'Content-Type': 'text/html' })
    })`,
  'states Response.writeHead': `import { http } from '@google-cloud/functions-framework'
    http('page', (req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' })
    })`,
  'states Response.{json,jsonp}': `import { http } from '@google-cloud/functions-framework'
    http('page', (req, res) => {
      res.json({ text })
    })`,
  'states Response.attachment': `import { http } from '@google-cloud/functions-framework'
    http('page', (req, res) => {
      res.attachment('report.csv')
    })`,
  'sinks Response.redirect(*)': `import { http } from '@google-cloud/functions-framework'
    http('go', (req, res) => { res.redirect(target) })`,
  'sinks Response.location(0)': `import { http } from '@google-cloud/functions-framework'
    http('go', (req, res) => { res.location(target) })`,
  'sinks Response.{set,header,setHeader,append}(1)': `import { http } from '@google-cloud/functions-framework'
    http('go', (req, res) => { res.set('Location', target) })`,
  'states Response.{status,sendStatus}': `import { http } from '@google-cloud/functions-framework'
    http('go', (req, res) => { res.status(201).location(target) })`,
  'sinks Response.{set,header,setHeader,append,appendHeader}(0)': `import { http } from '@google-cloud/functions-framework'
    http('go', (req, res) => { res.set(name, 'on') })`,
  'sinks Response.{set,header,setHeader,append,appendHeader}(1)': `import { http } from '@google-cloud/functions-framework'
    http('go', (req, res) => { res.set('Set-Cookie', 'theme=' + name) })`,
  'sinks Response.{set,header}(0)': `import { http } from '@google-cloud/functions-framework'
    http('go', (req, res) => { res.set(headers) })`,
  'sinks Response.{json,send}(0)': `import { http } from '@google-cloud/functions-framework'
    http('users', (req, res) => { res.json(user) })`,
  'routes handler {http(1),HttpFunction}': `import * as functions from '@google-cloud/functions-framework'
    functions.http('user', async (req, res) => {
      res.json(await find(req.query.id))
    })`,
})
