import { redis } from '../../../src/models/data/redis.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(redis, {
  'sources RedisClient.{get,hGet,hget,hGetAll,hgetall,lRange,lrange,sMembers,smembers,mGet,mget}()': `import { createClient } from 'redis'
    const name = await createClient().get('name')`,
  'sources RedisClient.{get,hget,hgetall,lrange,smembers}(*)(1)': `import Redis from 'ioredis'
    const redis = new Redis()
    redis.get('name', (error, name) => { save(name) })`,
  'sinks RedisClient.{eval,evalRo,EVAL,EVAL_RO,eval_ro}(0)': `import Redis from 'ioredis'
    const redis = new Redis()
    await redis.eval(text, 1, key)`,
  'sinks RedisClient.{scriptLoad,SCRIPT_LOAD}(0)': `import { createClient } from 'redis'
    await createClient().scriptLoad(text)`,
  'sinks RedisClient.script(1)': `import Redis from 'ioredis'
    const redis = new Redis()
    await redis.script('LOAD', text)`,
  'sinks RedisClient.defineCommand(1).lua': `import Redis from 'ioredis'
    const redis = new Redis()
    redis.defineCommand('increase', { numberOfKeys: 1, lua: text })`,
  'sinks RedisClient.{call,callBuffer}(1)': `import Redis from 'ioredis'
    const redis = new Redis()
    await redis.call('EVAL', script, 0)`,
  'sinks RedisClient.sendCommand(0).1': `import { createClient } from 'redis'
    const client = createClient()
    await client.sendCommand(['EVAL', script, '0'])`,
  'sinks RedisClient.ft.{search,aggregate}(1)': `import { createClient } from 'redis'
    const client = createClient()
    await client.ft.search('books', words)`,
})
