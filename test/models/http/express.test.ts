import { express } from '../../../src/models/http/express.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(express, {
  'concepts Router.set': `import express from 'express'
    const app = express()
    app.set('query parser', 'simple')`,
  'concepts Router.set #2': `import express from 'express'
    const app = express()
    app.set('query parser', 'extended')`,
  'concepts Router.set #3': `import express from 'express'
    const app = express()
    app.set('query parser', (text) => parse(text))`,
  'sources Request.body': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.body)
    })`,
  'sources Request.query': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.query)
    })`,
  'sources Request.params': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.params)
    })`,
  'sources Request.params.*': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.params.id)
    })`,
  'sources Request.param()': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.param('id'))
    })`,
  'sources Router.param(1)(3)': `import { Router } from 'express'
    const router = Router()
    router.param('user', (req, res, next, id) => {
      find(id)
      next()
    })`,
  'sources RequestParamHandler(3)': `import type { RequestParamHandler } from 'express'
    export const loadUser: RequestParamHandler = (req, res, next, id) => {
      find(id)
    }`,
  'sources Request.{headers,rawHeaders,headersDistinct}': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.headers)
    })`,
  'sources Request.headers.*': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.headers['x-forwarded-for'])
    })`,
  'sources Request.{get,header}()': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.get('Referer'))
    })`,
  'sources Request.{host,hostname,ip}': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.hostname)
    })`,
  'sources Request.{ips,subdomains}': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.subdomains)
    })`,
  'sources Request.{cookies,signedCookies}': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.cookies)
    })`,
  'sources Request.{url,originalUrl,path}': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.originalUrl)
    })`,
  'sources Request.baseUrl': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.baseUrl)
    })`,
  'sources UploadedFile.originalname': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.file.originalname)
    })`,
  'sources UploadedFile.{fieldname,mimetype,encoding,name,originalFilename}': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      save(req.file.mimetype)
    })`,
  'sources UploadedFile.{buffer,data}': `import express, { Request, Response } from 'express'
    const router = express.Router()
    async function upload(req: Request, res: Response) {
      save(req.files.avatar.data)
    }
    router.route('/avatar').put(upload)`,
  'sources Request.{on,once,addListener}(1)(0)': `import express from 'express'
    const app = express()
    app.get('/users/:id', async (req, res) => {
      req.on('data', (chunk) => chunks.push(chunk))
    })`,
  'shapes 1': `exports.list = async (req, res, next) => {
      res.json(await find(req.query.name))
    }`,
  'shapes 2': `module.exports = function onError(err, req, res, next) {
      res.status(500).send(req.originalUrl)
    }`,
  'sinks {Request,Response}.log.{fatal,error,warn,info,debug,trace}(*)': `import express from 'express'
    const app = express()
    app.get('/users/:name', (req, res) => {
      req.log.info('The user ' + req.params.name)
    })`,
  'sinks Response.sendFile(0)': `const express = require('express')
    const app = express()
    app.get('/a', (req, res) => res.sendFile(file))`,
  'sinks Response.{sendFile,sendfile}(1).root': `const express = require('express')
    const app = express()
    app.get('/a', (req, res) => res.sendFile('a.txt', { root: folder }))`,
  'sinks Response.sendfile(0)': `const express = require('express')
    const app = express()
    app.get('/a', (req, res) => res.sendfile(file))`,
  'sinks Response.download(0)': `const express = require('express')
    const app = express()
    app.get('/a', (req, res) => res.download(file, 'report.pdf'))`,
  'sinks exports.static(0)': `const express = require('express')
    const app = express()
    app.use(express.static(folder))`,
  'sinks UploadedFile.mv(0)': `const express = require('express')
    const app = express()
    app.post('/a', (req, res) => req.files.photo.mv(file))`,
  'sinks Response.send(0)': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.send(text)
    })`,
  'sinks Response.{write,end}(0)': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.end(text)
    })`,
  'states Response.{type,contentType}': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.type('html').send(text)
    })`,
  'states Response.{set,header,setHeader,append,appendHeader}': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.setHeader('Content-Type', 'text/html')
    })`,
  'states Response.{set,header}': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.set({ 'Content-Type': 'text/html' })
    })`,
  'states Response.writeHead': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' })
    })`,
  'states Response.{json,jsonp}': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.json({ text })
    })`,
  'states Response.attachment': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.attachment('report.csv')
    })`,
  'sinks Response.send(1)': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.send(404, text)
    })`,
  'states Response.writeHead #2': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.writeHead(200, 'OK', { 'Content-Type': 'text/html' })
    })`,
  'sinks Response.redirect(*)': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.redirect(302, target)
    })`,
  'sinks Response.location(0)': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.location(target).sendStatus(302)
    })`,
  'sinks Response.{set,header,setHeader,append}(1)': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.set('Location', target).sendStatus(302)
    })`,
  'sinks Response.{set,header}(0).{Location,location}': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.set({ Location: target }).sendStatus(302)
    })`,
  'sinks Response.writeHead(1..).{Location,location}': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.writeHead(302, { Location: target }).end()
    })`,
  'states Response.{status,sendStatus}': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.status(201).set('Location', target)
    })`,
  'states Response.statusCode': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.statusCode = 201
      res.set('Location', target)
    })`,
  'sinks Response.{set,header,setHeader,append,appendHeader}(0)': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.set(name, 'on')
    })`,
  'sinks Response.{set,header,setHeader,append,appendHeader}(1)': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.append('Set-Cookie', 'theme=' + name)
    })`,
  'sinks Response.{set,header}(0)': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.set(headers)
    })`,
  'sinks Response.writeHead(1..)': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.writeHead(200, headers)
    })`,
  'sinks Response.writeHead(1..).{Set-Cookie,set-cookie}': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      res.writeHead(200, { 'Set-Cookie': 'theme=' + name })
    })`,
  'sinks {Request,Response}.{socket,connection}.{write,end}(0)': `import express from 'express'
    const app = express()
    app.get('/go', (req, res) => {
      req.socket.write('X-Name: ' + name + '\\r\\n')
    })`,
  'sinks {Response,Express,Application}.render(0)': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.render(name, { title })
    })`,
  'sinks {Response,Express,Application}.render(1)': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => {
      res.render('page', data)
    })`,
  'sinks Response.{json,jsonp,send}(0)': `import express from 'express'
    express().get('/', (req, res) => res.json(user))`,
  'sinks Response.end(0)': `import express from 'express'
    express().get('/', (req, res) => res.end(JSON.stringify(user)))`,
  'routes endpoint Router.{get,post,put,patch,delete,options,head,search}': `import express from 'express'
    const app = express()
    app.get('/users/:id', (req, res) => res.json(find(req.params.id)))`,
  'routes endpoint Router.all': `import express from 'express'
    const router = express.Router()
    router.all('/users/:id', (req, res) => res.json(find(req.params.id)))`,
  'routes before Router.all': `import express from 'express'
    const router = express.Router()
    router.all('/users/*', requireUser)
    router.get('/users/:id', (req, res) => res.json(find(req.params.id)))`,
  'routes endpoint Route.{get,post,put,patch,delete,options,head,all}': `import express from 'express'
    const router = express.Router()
    router.route('/users/:id').get((req, res) => res.json(find(req.params.id)))`,
  'routes before Router.use': `import express from 'express'
    const app = express()
    app.use(express.json())
    app.post('/users', (req, res) => res.json(save(req.body)))`,
  'routes before Router.param': `import express from 'express'
    const app = express()
    app.param('id', (req, res, next, id) => {
      req.record = find(id)
      next()
    })
    app.get('/users/:id', (req, res) => res.json(req.record))`,
  'routes handler {RequestHandler,Handler}': `import type { RequestHandler } from 'express'
    export const show: RequestHandler = (req, res) => res.json(find(req.params.id))`,
  'callers Request.{user,auth,session.user,session.userId,session.passport.user,oidc.user,currentUser,userId}': `import express from 'express'
    const app = express()
    app.get('/orders', (req, res) => res.json(ordersOf(req.user.id)))`,
  'callers Response.locals.{user,currentUser,userId,auth,session}': `import express from 'express'
    const app = express()
    app.get('/orders', (req, res) => res.json(ordersOf(res.locals.user.id)))`,
  'keeps Express.set': `import express from 'express'
    const app = express()
    app.set('users', new Users())`,
  'keeps Express.locals': `import express from 'express'
    const app = express()
    app.locals.users = new Users()`,
  'takes Express.get': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => res.json(req.app.get('users').all()))`,
  'takes Express.locals': `import express from 'express'
    const app = express()
    app.get('/', (req, res) => res.json(req.app.locals.users.all()))`,
  'sources Request': `import express from 'express'
    express().post('/hook', async (req, res) => {
      for await (const chunk of req) chunks.push(chunk)
    })`,
})
