import { httpProxyMiddleware } from '../../../src/models/clients/http-proxy-middleware.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(httpProxyMiddleware, {
  'sinks {createProxyMiddleware,legacyCreateProxyMiddleware,default}(0).{target,forward}': `import { createProxyMiddleware } from 'http-proxy-middleware'
    app.use('/api', createProxyMiddleware({ target: address, changeOrigin: true }))`,
  'sinks {createProxyMiddleware,legacyCreateProxyMiddleware,default}(0).router()': `import { createProxyMiddleware } from 'http-proxy-middleware'
    app.use(createProxyMiddleware({ target: 'http://localhost', router: (req) => address }))`,
  'sinks {createProxyMiddleware,legacyCreateProxyMiddleware,default}(1).target': `const { legacyCreateProxyMiddleware } = require('http-proxy-middleware')
    app.use(legacyCreateProxyMiddleware('/api', { target: address }))`,
  'sinks {createProxyMiddleware,legacyCreateProxyMiddleware,default}(1).router()': `const proxy = require('http-proxy-middleware')
    app.use(proxy('/api', { target: 'http://localhost', router: (req) => address }))`,
  'sources Request.{body,query}': `import { createProxyMiddleware } from 'http-proxy-middleware'
    app.use(createProxyMiddleware({ target: 'http://localhost', router: (req) => req.query.host }))`,
  'sources Request.params.*': `import { createProxyMiddleware } from 'http-proxy-middleware'
    app.use(createProxyMiddleware({ target: 'http://localhost', router: (req) => req.params.host }))`,
  'sources Request.headers.*': `import { createProxyMiddleware } from 'http-proxy-middleware'
    app.use(createProxyMiddleware({ target: 'http://localhost', router: (req) => req.headers.host }))`,
  'sources Request.{url,originalUrl,path}': `import { createProxyMiddleware } from 'http-proxy-middleware'
    app.use(createProxyMiddleware({ target: 'http://localhost', router: (req) => req.path }))`,
})
