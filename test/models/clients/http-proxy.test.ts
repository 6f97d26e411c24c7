import { httpProxy } from '../../../src/models/clients/http-proxy.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(httpProxy, {
  'sinks {createProxyServer,createServer,createProxy}(0).{target,forward}': `import httpProxy from 'http-proxy'
    httpProxy.createProxyServer({ target: address }).listen(8000)`,
  'sinks {createProxyServer,createServer,createProxy}(0).target.host': `import httpProxy from 'http-proxy'
    httpProxy.createProxyServer({ target: { host: address, port: 80 } })`,
  'sinks Server.{web,ws}(2..).{target,forward}': `import httpProxy from 'http-proxy'
    const proxy = httpProxy.createProxyServer({})
    proxy.web(req, res, { target: address })`,
  'sinks Server.{web,ws}(2..).target.host': `import httpProxy from 'http-proxy'
    const proxy = httpProxy.createProxyServer({})
    proxy.web(req, res, { target: { host: address } })`,
})
