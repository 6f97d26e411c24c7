import { koaMount } from '../../../src/models/http/koa-mount.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(koaMount, {
  'routes below default': `import Koa from 'koa'
    import mount from 'koa-mount'
    const api = new Koa()
    const app = new Koa()
    app.use(mount('/api', api))`,
})
