import express, { type NextFunction, type Request, type Response } from 'express'
import { exportsRouter } from './exports.js'
import { hooksRouter } from './hooks.js'
import { imagesRouter } from './images.js'
import { audit, log } from './lib/log.js'
import { loginRouter } from './login.js'
import { upstreamRouter } from './upstream.js'

const app = express()
app.disable('x-powered-by')
app.use(express.json({ limit: '100kb' }))

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')

app.use((req: Request, _res: Response, next: NextFunction) => {
  // The address isn't decoded yet, and the parser lets no line end through.
  log.info(`${req.method} ${req.originalUrl}`)
  log.info({ query: req.query, agent: req.get('user-agent') }, 'request')
  next()
})

app.use((req, _res, next) => {
  if (req.query.trace) log.debug('trace ' + req.query.trace) // expect: no-log-injection
  if (typeof req.query.campaign === 'string') log.debug(`campaign ${oneLine(req.query.campaign)}`)
  const page = Number(req.query.page ?? 1)
  log.debug(`page ${page}`)
  next()
})

app.post('/feedback', (req, res) => {
  const { subject, text } = req.body as { subject: string; text: string }
  console.log(`feedback: ${subject}`) // expect: no-log-injection
  console.log('feedback: %j', { subject, text })
  console.log(subject, text.length) // expect: no-log-injection
  audit(`feedback on ${subject}`)
  audit('feedback', { subject })
  res.sendStatus(204)
})

app.post('/errors', (req, res) => {
  const lines = String(req.body.stack).split('\n')
  for (const line of lines) log.warn(`client: ${line}`)
  log.warn(`client: ${lines.join(' | ')}`)
  log.warn(`client: ${lines.join('\n')}`) // expect: no-log-injection
  log.warn(`client: ${JSON.stringify(req.body)}`)
  log.warn(`client: ${encodeURIComponent(req.body.page)}`)
  res.sendStatus(204)
})

app.use('/hooks', hooksRouter)
app.use('/images', imagesRouter)
app.use('/exports', exportsRouter)
app.use('/upstream', upstreamRouter)
app.use(loginRouter)

app.use((error: Error, req: Request, res: Response, _next: NextFunction) => {
  log.error({ error, path: req.path }, 'request failed')
  res.status(500).json({ error: 'internal' })
})

app.listen(Number(process.env.PORT ?? 3000))
