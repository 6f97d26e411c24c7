import { h3 } from '../../../src/models/http/h3.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(h3, {
  'sources getQuery().*': `import { defineEventHandler, getQuery } from 'h3'
    export default defineEventHandler((event) => find(getQuery(event).name))`,
  'sources getQuery()': `import { defineEventHandler, getQuery, getRouterParam, readBody } from 'h3'
    export default defineEventHandler(async (event) => {
      save(getQuery(event))
    })`,
  'sources readBody()': `import { defineEventHandler, getQuery, getRouterParam, readBody } from 'h3'
    export default defineEventHandler(async (event) => {
      save(await readBody(event))
    })`,
  'sources readRawBody()': `import { eventHandler, readRawBody } from 'h3'
    export default eventHandler(async (event) => verify(await readRawBody(event)))`,
  'sources readFormData()': `import { eventHandler, readFormData } from 'h3'
    export default eventHandler(async (event) => Object.fromEntries(await readFormData(event)))`,
  'sources readFormData().{get,getAll}()': `import { eventHandler, readFormData } from 'h3'
    export default eventHandler(async (event) => {
      const form = await readFormData(event)
      return insert(form.get('name'))
    })`,
  'sources readMultipartFormData()': `import { defineEventHandler, readMultipartFormData } from 'h3'
    export default defineEventHandler(async (event) => {
      const parts = await readMultipartFormData(event)
      return parts.map((part) => part.filename)
    })`,
  'sources getRouterParam()': `import { defineEventHandler, getQuery, getRouterParam, readBody } from 'h3'
    export default defineEventHandler(async (event) => {
      save(getRouterParam(event, 'id'))
    })`,
  'sources getRouterParams()': `import { defineEventHandler, getRouterParams } from 'h3'
    export default defineEventHandler((event) => find(getRouterParams(event)))`,
  'sources getRouterParams().*': `import { defineEventHandler, getRouterParams } from 'h3'
    export default defineEventHandler((event) => {
      const { id } = getRouterParams(event)
      return find(id)
    })`,
  'sources {getHeader,getRequestHeader,getRequestHost}()': `import { defineEventHandler, getRequestHeader } from 'h3'
    export default defineEventHandler((event) => find(getRequestHeader(event, 'x-tenant')))`,
  'sources {getHeaders,getRequestHeaders}()': `import { defineEventHandler, getHeaders } from 'h3'
    export default defineEventHandler((event) => check(getHeaders(event)))`,
  'sources {getHeaders,getRequestHeaders}().*': `import { defineEventHandler, getHeaders } from 'h3'
    export default defineEventHandler((event) => check(getHeaders(event).host))`,
  'sources getCookie()': `import { defineEventHandler, getCookie } from 'h3'
    export default defineEventHandler((event) => find(getCookie(event, 'theme')))`,
  'sources parseCookies()': `import { defineEventHandler, parseCookies } from 'h3'
    export default defineEventHandler((event) => find(parseCookies(event)))`,
  'sources getRequestURL()': `import { defineEventHandler, getRequestURL } from 'h3'
    export default defineEventHandler((event) => route(getRequestURL(event)))`,
  'sources getRequestURL().{href,pathname,search}': `import { defineEventHandler, getRequestURL } from 'h3'
    export default defineEventHandler((event) => route(getRequestURL(event).pathname))`,
  'sources getRequestURL().searchParams.get()': `import { defineEventHandler, getRequestURL } from 'h3'
    export default defineEventHandler((event) => find(getRequestURL(event).searchParams.get('q')))`,
  'sources getRequestPath()': `import { defineEventHandler, getRequestPath } from 'h3'
    export default defineEventHandler((event) => route(getRequestPath(event)))`,
  'sources {getValidatedQuery,readValidatedBody}()': `import { defineEventHandler, readValidatedBody } from 'h3'
    export default defineEventHandler(async (event) => insert(await readValidatedBody(event, schema.parse)))`,
  'sources {getValidatedQuery,readValidatedBody}().*': `import { defineEventHandler, getValidatedQuery } from 'h3'
    export default defineEventHandler(async (event) => {
      const query = await getValidatedQuery(event, schema.parse)
      return find(query.name)
    })`,
  'sources getValidatedRouterParams()': `import { defineEventHandler, getValidatedRouterParams } from 'h3'
    export default defineEventHandler(async (event) => find(await getValidatedRouterParams(event, schema.parse)))`,
  'sources H3Event.path': `import { defineEventHandler, getQuery, getRouterParam, readBody } from 'h3'
    export default defineEventHandler(async (event) => {
      save(event.path)
    })`,
  'sources H3Event.context.params': `import { defineEventHandler, getQuery, getRouterParam, readBody } from 'h3'
    export default defineEventHandler(async (event) => {
      save(event.context.params)
    })`,
  'sources H3Event.context.params.*': `import { defineEventHandler, getQuery, getRouterParam, readBody } from 'h3'
    export default defineEventHandler(async (event) => {
      save(event.context.params.id)
    })`,
  'sources H3Event.node.req.{url,originalUrl}': `import { defineEventHandler, getQuery, getRouterParam, readBody } from 'h3'
    export default defineEventHandler(async (event) => {
      save(event.node.req.url)
    })`,
  'sources H3Event.node.req.headers.*': `import { defineEventHandler, getQuery, getRouterParam, readBody } from 'h3'
    export default defineEventHandler(async (event) => {
      save(event.node.req.headers.host)
    })`,
  'sources H3Event.url.searchParams.get()': `import { H3 } from 'h3'
    const app = new H3()
    app.get('/users', (event) => find(event.url.searchParams.get('q')))`,
  'sources H3Event.req.{json,formData,text}()': `import { H3 } from 'h3'
    const app = new H3()
    app.post('/users', async (event) => insert(await event.req.json()))`,
  'sources H3Event.req.url': `import type { H3Event } from 'h3'
    export const pathOf = (event: H3Event) => event.req.url`,
  'sources H3Event.req.headers.get()': `import { defineHandler } from 'h3'
    export default defineHandler((event) => find(event.req.headers.get('x-tenant')))`,
  'sinks {defineEventHandler,eventHandler,defineHandler,defineCachedEventHandler,cachedEventHandler}(0)()': `import { defineEventHandler } from 'h3'
    export default defineEventHandler((event) => text)`,
  'sinks {defineEventHandler,eventHandler,defineHandler}(0).handler()': `import { eventHandler } from 'h3'
    export default eventHandler({ handler: (event) => text })`,
  'sinks send(1)': `import { defineEventHandler, send } from 'h3'
    export default defineEventHandler((event) => send(event, text, 'text/html'))`,
  'sinks html(1)': `import { defineHandler, html } from 'h3'
    export default defineHandler((event) => html(event, text))`,
  'states {setHeader,setResponseHeader,appendHeader,appendResponseHeader}': `import { defineEventHandler, setResponseHeader } from 'h3'
    export default defineEventHandler((event) => {
      setResponseHeader(event, 'Content-Type', 'text/plain')
      return text
    })`,
  'states {setHeaders,setResponseHeaders,appendHeaders,appendResponseHeaders}': `import { defineEventHandler, setResponseHeaders } from 'h3'
    export default defineEventHandler((event) => {
      setResponseHeaders(event, { 'Content-Type': 'text/plain' })
      return text
    })`,
  'states H3Event.res.headers.set': `import { defineHandler } from 'h3'
    export default defineHandler((event) => event.res.headers.set('Content-Type', 'text/plain'))`,
  'states H3Event.node.res.setHeader': `import { defineEventHandler } from 'h3'
    export default defineEventHandler((event) => event.node.res.setHeader('Content-Type', 'text/plain'))`,
  'sinks {sendProxy,proxyRequest,proxy,fetchWithEvent}(1)': `import { defineEventHandler, proxyRequest } from 'h3'
    export default defineEventHandler((event) => proxyRequest(event, address))`,
  'sinks sendRedirect(1)': `import { defineEventHandler, sendRedirect } from 'h3'
    export default defineEventHandler((event) => sendRedirect(event, target))`,
  'sinks redirect(*)': `import { defineHandler, redirect } from 'h3'
    export default defineHandler(() => redirect(target))`,
  'sinks {setHeader,setResponseHeader,appendHeader,appendResponseHeader}(2)': `import { defineEventHandler, setResponseHeader } from 'h3'
    export default defineEventHandler((event) => { setResponseHeader(event, 'Location', target) })`,
  'sinks {setHeaders,setResponseHeaders}(1).{Location,location}': `import { defineEventHandler, setResponseHeaders } from 'h3'
    export default defineEventHandler((event) => { setResponseHeaders(event, { Location: target }) })`,
  'sinks {setHeader,setResponseHeader,appendHeader,appendResponseHeader}(1)': `import { defineEventHandler, setResponseHeader } from 'h3'
    export default defineEventHandler((event) => { setResponseHeader(event, name, 'on') })`,
  'sinks {setHeaders,setResponseHeaders,appendHeaders,appendResponseHeaders}(1)': `import { defineEventHandler, setResponseHeaders } from 'h3'
    export default defineEventHandler((event) => { setResponseHeaders(event, headers) })`,
  'sinks {setHeader,setResponseHeader,appendHeader,appendResponseHeader}(2) #2': `import { defineEventHandler, setResponseHeader } from 'h3'
    export default defineEventHandler((event) => { setResponseHeader(event, 'Set-Cookie', 'theme=' + name) })`,
  'sinks {defineEventHandler,eventHandler,defineHandler,defineCachedEventHandler,cachedEventHandler}(0)() #2': `import { defineEventHandler } from 'h3'
    export default defineEventHandler(() => user)`,
  'sinks {defineEventHandler,eventHandler,defineHandler}(0).handler() #2': `import { eventHandler } from 'h3'
    export default eventHandler({ handler: () => user })`,
  'routes endpoint App.{get,post,put,patch,delete,head,options,all}': `import { H3 } from 'h3'
    export const app = new H3()
    app.get('/users/:id', (event) => find(event.context.params.id))`,
  'routes endpoint createRouter().{get,post,put,patch,delete,head,options}': `import { createApp, createRouter, defineEventHandler } from 'h3'
    const app = createApp()
    const router = createRouter()
    router.get('/users/:id', defineEventHandler((event) => find(event.context.params.id)))
    app.use(router)`,
  'routes before App.use': `import { H3 } from 'h3'
    export const app = new H3()
    app.use(authenticate)
    app.get('/users', () => list())`,
  'routes handler {defineEventHandler,eventHandler,defineHandler,defineCachedEventHandler,cachedEventHandler}(0)': `import { defineEventHandler, getQuery } from 'h3'
    export const user = defineEventHandler((event) => find(getQuery(event).id))`,
  'callers H3Event.context.{user,session,auth,userId,currentUser}': `import { defineEventHandler } from 'h3'
    export const orders = defineEventHandler((event) => ordersOf(event.context.user.id))`,
})
