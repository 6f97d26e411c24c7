import { expressHttpProxy } from '../../../src/models/clients/express-http-proxy.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(expressHttpProxy, {
  'sinks default(0)': `import proxy from 'express-http-proxy'
    app.use('/api', proxy(address))`,
  'sinks default(0)()': `import proxy from 'express-http-proxy'
    app.use('/api', proxy((req) => address))`,
  'sources Request.{body,query}': `import proxy from 'express-http-proxy'
    app.use('/api', proxy((req) => req.query.host))`,
  'sources Request.params.*': `import proxy from 'express-http-proxy'
    app.use('/api', proxy((req) => req.params.host))`,
  'sources Request.headers.*': `import proxy from 'express-http-proxy'
    app.use('/api', proxy((req) => req.headers.host))`,
  'sources Request.{url,originalUrl,path}': `import proxy from 'express-http-proxy'
    app.use('/api', proxy((req) => req.path))`,
})
