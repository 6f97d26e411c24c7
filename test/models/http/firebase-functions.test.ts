import { firebaseFunctions } from '../../../src/models/http/firebase-functions.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(firebaseFunctions, {
  'sources Request.{body,rawBody}': `import { onRequest } from 'firebase-functions/v2/https'
    export const users = onRequest({ cors: true }, async (req, res) => {
      save(req.body)
      res.status(204).end()
    })`,
  'sources Request.query': `const functions = require('firebase-functions')
    exports.users = functions.region('europe-west1').https.onRequest(async (req, res) => {
      res.json(await find(req.query.name))
    })`,
  'sources Request.params': `import { onRequest } from 'firebase-functions/v2/https'
    export const users = onRequest({ cors: true }, async (req, res) => {
      save(req.params)
      res.status(204).end()
    })`,
  'sources Request.headers': `import { onRequest } from 'firebase-functions/v2/https'
    export const users = onRequest({ cors: true }, async (req, res) => {
      save(req.headers)
      res.status(204).end()
    })`,
  'sources Request.headers.*': `import { onRequest } from 'firebase-functions/v2/https'
    export const users = onRequest({ cors: true }, async (req, res) => {
      save(req.headers.authorization)
      res.status(204).end()
    })`,
  'sources Request.{get,header}()': `import { onRequest } from 'firebase-functions/v2/https'
    export const users = onRequest({ cors: true }, async (req, res) => {
      save(req.get('x-tenant'))
      res.status(204).end()
    })`,
  'sources Request.{url,originalUrl,path}': `import { onRequest } from 'firebase-functions/v2/https'
    export const users = onRequest({ cors: true }, async (req, res) => {
      save(req.path)
      res.status(204).end()
    })`,
  'sources CallableRequest.data': `import { onCall } from 'firebase-functions/v2/https'
    export const addUser = onCall(async (request) => insert(request.data.name))`,
  'sources HttpsBuilder.onCall(0)(0:2)': `import * as functions from 'firebase-functions/v1'
    export const addUser = functions.https.onCall(async (data, context) => insert(data.name))`,
  'sinks Response.send(0)': `import { onRequest } from 'firebase-functions/v2/https'
    export const page = onRequest((req, res) => {
      res.send(text)
    })`,
  'sinks Response.{write,end}(0)': `import { onRequest } from 'firebase-functions/v2/https'
    export const page = onRequest((req, res) => {
      res.end(text)
    })`,
  'states Response.{type,contentType}': `import { onRequest } from 'firebase-functions/v2/https'
    export const page = onRequest((req, res) => {
      res.type('html').send(text)
    })`,
  'states Response.{set,header,setHeader,append,appendHeader}': `import { onRequest } from 'firebase-functions/v2/https'
    export const page = onRequest((req, res) => {
      res.setHeader('Content-Type', 'text/html')
    })`,
  'states Response.{set,header}': `import { onRequest } from 'firebase-functions/v2/https'
    export const page = onRequest((req, res) => {
      res.set({ 'Content-Type': 'text/html' })
    })`,
  'states Response.writeHead': `import { onRequest } from 'firebase-functions/v2/https'
    export const page = onRequest((req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' })
    })`,
  'states Response.{json,jsonp}': `import { onRequest } from 'firebase-functions/v2/https'
    export const page = onRequest((req, res) => {
      res.json({ text })
    })`,
  'states Response.attachment': `import { onRequest } from 'firebase-functions/v2/https'
    export const page = onRequest((req, res) => {
      res.attachment('report.csv')
    })`,
  'sinks Response.redirect(*)': `import { onRequest } from 'firebase-functions/v2/https'
    export const go = onRequest((req, res) => { res.redirect(target) })`,
  'sinks Response.location(0)': `import { onRequest } from 'firebase-functions/v2/https'
    export const go = onRequest((req, res) => { res.location(target) })`,
  'sinks Response.{set,header,setHeader,append}(1)': `import { onRequest } from 'firebase-functions/v2/https'
    export const go = onRequest((req, res) => { res.set('Location', target) })`,
  'states Response.{status,sendStatus}': `import { onRequest } from 'firebase-functions/v2/https'
    export const go = onRequest((req, res) => { res.status(201).location(target) })`,
  'sinks Response.{set,header,setHeader,append,appendHeader}(0)': `import { onRequest } from 'firebase-functions/v2/https'
    export const go = onRequest((req, res) => { res.set(name, 'on') })`,
  'sinks Response.{set,header,setHeader,append,appendHeader}(1)': `import { onRequest } from 'firebase-functions/v2/https'
    export const go = onRequest((req, res) => { res.set('Set-Cookie', 'theme=' + name) })`,
  'sinks Response.{set,header}(0)': `import { onRequest } from 'firebase-functions/v2/https'
    export const go = onRequest((req, res) => { res.set(headers) })`,
  'sinks {logger,default}.{debug,info,log,warn,error}(*)': `import * as logger from 'firebase-functions/logger'
    logger.info('The user ' + name)`,
  'sinks Response.{json,send}(0)': `import { onRequest } from 'firebase-functions/v2/https'
    export const users = onRequest((req, res) => { res.json(user) })`,
  'routes handler {onRequest,HttpsBuilder.onRequest}(*)': `import { onRequest } from 'firebase-functions/v2/https'
    export const user = onRequest({ cors: true }, async (req, res) => {
      res.json(await find(req.query.id))
    })`,
  'routes handler {onCall,HttpsBuilder.onCall}(*)': `import { onCall } from 'firebase-functions/v2/https'
    export const rename = onCall(async (request) => rename(request.data.name))`,
  'callers CallableRequest.auth': `import { onCall } from 'firebase-functions/v2/https'
    export const orders = onCall(async (request) => ordersOf(request.auth.uid))`,
  'callers HttpsBuilder.onCall(0)(1).auth': `import * as functions from 'firebase-functions'
    export const orders = functions.https.onCall(async (data, context) => ordersOf(context.auth.uid))`,
})
