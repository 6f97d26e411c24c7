import { defineModel } from '../define-model.js'

export const adonisjs = defineModel({
  name: 'adonisjs',
  docs: 'https://docs.adonisjs.com/guides/basics/request',
  packages: [
    '@adonisjs/core/http',
    '@adonisjs/core/services/router',
    '@adonisjs/http-server',
    '@ioc:Adonis/Core/HttpContext',
    '@ioc:Adonis/Core/Route',
  ],
  types: {
    HttpContext: ['default.{get,post,put,patch,delete,any}(1)(0)', 'default.route(2)(0)'],
    HttpContextContract: [],
    RouteResource: [
      'default.{get,post,put,patch,delete,any,route,group,resource}()',
      'RouteResource.{use,middleware,prefix,as,where,only,apiOnly,except,params}()',
    ],
    Request: ['HttpContext.request'],
    HttpRequest: [],
    MultipartFile: ['Request.{file,files}()', 'Request.files().*'],
  },
  inherits: { HttpContextContract: ['HttpContext'], HttpRequest: ['Request'] },
  sources: [
    { at: 'Request.{body,all,only,except,original,input}()', kind: 'remote', part: 'body' },
    { at: 'Request.raw()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'Request.validateUsing()', kind: 'remote', part: 'body', value: 'object' },
    { at: 'Request.validateUsing().*', kind: 'remote', part: 'body', value: 'string' },
    { at: 'Request.qs()', kind: 'remote', part: 'query' },
    { at: 'Request.param()', kind: 'remote', part: 'params', value: 'string' },
    { at: '{Request.params(),HttpContext.params}', kind: 'remote', part: 'params', value: 'object' },
    { at: 'HttpContext.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Request.header()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.headers()', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Request.{host,hostname,ip}()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{plainCookie,cookie}()', kind: 'remote', part: 'cookies' },
    { at: 'Request.cookiesList()', kind: 'remote', part: 'cookies', value: 'object' },
    { at: 'Request.{url,completeUrl,getPreviousUrl}()', kind: 'remote', part: 'url', value: 'string' },
    { at: 'MultipartFile.{clientName,fieldName,extname,type,subtype}', kind: 'remote', part: 'files', value: 'string' },
  ],
  routes: [
    { at: 'default.{get,post,put,patch,delete,any}', is: 'endpoint', method: 'member', path: ['(0)'], handler: ['(1)'] },
    { at: 'default.route', is: 'endpoint', method: '(1)', path: ['(0)'], handler: ['(2)'] },
    { at: 'RouteResource.{use,middleware}', is: 'before', stack: '(0..)', scope: 'chain' },
    { at: 'RouteResource.prefix', is: 'prefix', path: ['(0)'], scope: 'chain' },
  ],
  callers: [{ at: 'HttpContext.auth.user' }, { at: 'HttpContext.auth.{getUserOrFail,authenticate}()' }, { at: 'HttpContext.auth.use().user' }],
})
