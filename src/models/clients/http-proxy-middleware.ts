import { defineModel } from '../define-model.js'

export const httpProxyMiddleware = defineModel({
  name: 'http-proxy-middleware',
  docs: 'https://github.com/chimurai/http-proxy-middleware#readme',
  packages: ['http-proxy-middleware'],
  sinks: [
    { at: '{createProxyMiddleware,legacyCreateProxyMiddleware,default}(0).{target,forward}', kind: 'url' },
    { at: '{createProxyMiddleware,legacyCreateProxyMiddleware,default}(0).router()', kind: 'url' },
    { at: '{createProxyMiddleware,legacyCreateProxyMiddleware,default}(1).target', kind: 'url' },
    { at: '{createProxyMiddleware,legacyCreateProxyMiddleware,default}(1).router()', kind: 'url' },
  ],
})
