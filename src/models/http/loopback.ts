import { defineModel } from '../define-model.js'

export const loopback = defineModel({
  name: 'loopback',
  docs: 'https://loopback.io/doc/en/lb4/Decorators_openapi.html',
  packages: ['@loopback/rest', '@loopback/openapi-v3'],
  types: { Request: ['RequestContext.request'], RequestContext: [] },
  sources: [
    { at: '@requestBody', kind: 'remote', part: 'body' },
    { at: '@param', kind: 'remote', part: 'params' },
    // Numbers, booleans and dates are checked and converted by the framework.
    { at: '@param.path.{string,byte,binary,password}', kind: 'remote', part: 'params', value: 'string' },
    { at: '@param.query.{string,byte,binary,password,object}', kind: 'remote', part: 'query' },
    { at: '@param.header.{string,byte,binary,password}', kind: 'remote', part: 'headers', value: 'string' },
    { at: '@param.cookie.{string,byte,binary,password}', kind: 'remote', part: 'cookies', value: 'string' },
    { at: '@param.array', kind: 'remote', part: 'query' },
    { at: 'Request.body', kind: 'remote', part: 'body' },
    { at: 'Request.query', kind: 'remote', part: 'query' },
    { at: 'Request.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{get,header}()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.cookies', kind: 'remote', part: 'cookies' },
    { at: 'Request.{url,originalUrl,path}', kind: 'remote', part: 'url', value: 'string', url: 'path' },
  ],
  routes: [{ at: '@{get,post,put,patch,del}', is: 'endpoint', method: 'member', path: ['(0)'] }],
})
