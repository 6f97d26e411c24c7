const Router = require('@koa/router')
const documents = require('../services/documents')

const router = new Router({ prefix: '/documents' })

router.get('/', async (ctx) => {
  ctx.body = await documents.search(ctx.state.user.id, ctx.query.q)
})

router.get('/find', async (ctx) => {
  ctx.body = await documents.find(ctx.state.user.id, ctx.query.q)
})

router.get('/:id', async (ctx) => {
  const document = await documents.read(ctx.params.id)
  ctx.assert(document, 404)
  ctx.body = { title: document.title, body: document.body }
})

router.get('/own/:id', async (ctx) => {
  const document = await documents.readOwn(ctx.params.id, ctx.state.user.id)
  ctx.assert(document, 404)
  ctx.body = { title: document.title, body: document.body }
})

router.put('/:id', async (ctx) => {
  const document = await documents.change(ctx.params.id, ctx.state.user.id, ctx.request.body)
  ctx.status = document ? 204 : 404
})

router.put('/:id/title', async (ctx) => {
  const document = await documents.retitle(ctx.params.id, ctx.state.user.id, ctx.request.body)
  ctx.status = document ? 204 : 404
})

module.exports = router
