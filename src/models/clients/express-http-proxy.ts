import { defineModel } from '../define-model.js'

export const expressHttpProxy = defineModel({
  name: 'express-http-proxy',
  docs: 'https://github.com/villadora/express-http-proxy#readme',
  packages: ['express-http-proxy'],
  types: { Request: ['default(0)(0)'] },
  sources: [
    { at: 'Request.{body,query}', kind: 'remote', part: 'request' },
    { at: 'Request.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{url,originalUrl,path}', kind: 'remote', part: 'url', value: 'string', url: 'path' },
  ],
  sinks: [
    { at: 'default(0)', kind: 'url' },
    { at: 'default(0)()', kind: 'url' },
  ],
})
