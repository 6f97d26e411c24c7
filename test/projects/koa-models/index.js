const Koa = require('koa')
const bodyParser = require('koa-bodyparser')
const session = require('koa-session')
const documents = require('./routers/documents')
const members = require('./routers/members')

const app = new Koa()
app.keys = [process.env.SESSION_KEY]
app.use(session(app))
app.use(bodyParser())
app.use(members.routes())
app.use(async (ctx, next) => {
  if (!ctx.session.memberId) ctx.throw(401)
  ctx.state.user = { id: ctx.session.memberId }
  await next()
})
app.use(documents.routes()).use(documents.allowedMethods())

app.listen(3000)
