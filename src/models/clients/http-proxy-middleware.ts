import { defineModel } from '../define-model.js'

export const httpProxyMiddleware = defineModel({
  name: 'http-proxy-middleware',
  docs: 'https://github.com/chimurai/http-proxy-middleware#readme',
  packages: ['http-proxy-middleware'],
  types: { Request: ['{createProxyMiddleware,legacyCreateProxyMiddleware,default}(0..).router(0)'] },
  sources: [
    { at: 'Request.{body,query}', kind: 'remote', part: 'request' },
    { at: 'Request.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{url,originalUrl,path}', kind: 'remote', part: 'url', value: 'string', url: 'path' },
  ],
  sinks: [
    { at: '{createProxyMiddleware,legacyCreateProxyMiddleware,default}(0).{target,forward}', kind: 'url' },
    { at: '{createProxyMiddleware,legacyCreateProxyMiddleware,default}(0).router()', kind: 'url' },
    { at: '{createProxyMiddleware,legacyCreateProxyMiddleware,default}(1).target', kind: 'url' },
    { at: '{createProxyMiddleware,legacyCreateProxyMiddleware,default}(1).router()', kind: 'url' },
  ],
})
