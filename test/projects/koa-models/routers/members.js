const Router = require('@koa/router')
const members = require('../services/members')

const router = new Router()

router.post('/members', async (ctx) => {
  const member = await members.signUp(ctx.request.body)
  ctx.status = 201
  ctx.body = member // expect: no-raw-entity-response
})

router.post('/session', async (ctx) => {
  const { email, password } = ctx.request.body
  const member = await members.signIn(email, password)
  if (!member) ctx.throw(401)
  ctx.session.memberId = member.id
  ctx.body = { id: member.id, email: member.email }
})

router.get('/welcome', (ctx) => {
  ctx.type = 'html'
  ctx.body = `<p>Welcome, ${ctx.query.name}</p>` // expect: no-reflected-xss
})

router.get('/leave', (ctx) => {
  ctx.session = null
  ctx.redirect(ctx.query.to) // expect: no-open-redirect
})

module.exports = router
