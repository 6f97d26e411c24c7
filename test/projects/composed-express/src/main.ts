import express from 'express'
import { convert } from './jobs/convert.js'
import { Queue } from './jobs/queue.js'
import { addMiddleware } from './middleware/index.js'
import { mountAll } from './routes/index.js'

const app = express()
app.set('queue', new Queue())
app.locals.convert = convert
addMiddleware(app)
mountAll(app)
app.listen(Number(process.env.PORT ?? 3000))
