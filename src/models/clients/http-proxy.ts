import { defineModel } from '../define-model.js'

export const httpProxy = defineModel({
  name: 'http-proxy',
  docs: 'https://github.com/http-party/node-http-proxy#readme',
  packages: ['http-proxy', 'http-proxy-3', 'httpxy'],
  types: {
    Server: ['{createProxyServer,createServer,createProxy}()', 'new {ProxyServer,default}()'],
  },
  sinks: [
    { at: '{createProxyServer,createServer,createProxy}(0).{target,forward}', kind: 'url' },
    { at: '{createProxyServer,createServer,createProxy}(0).target.host', kind: 'url', called: 'the host' },
    { at: 'Server.{web,ws}(2..).{target,forward}', kind: 'url' },
    { at: 'Server.{web,ws}(2..).target.host', kind: 'url', called: 'the host' },
  ],
})
