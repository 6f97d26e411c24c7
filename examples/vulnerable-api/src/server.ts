import { createApp } from './app.js'
import { config } from './config.js'
import { openPool } from './db/pool.js'

const pool = await openPool()

createApp(pool).listen(config.port, '127.0.0.1', () => {
  console.log(`vulnerable-api listens on http://127.0.0.1:${config.port}`)
})
