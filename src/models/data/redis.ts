import { defineModel } from '../define-model.js'

export const redis = defineModel({
  name: 'redis and ioredis',
  docs: 'https://redis.io/docs/latest/develop/programmability/eval-intro/',
  packages: ['redis', '@redis/client', 'ioredis', 'iovalkey', 'async-redis', 'handy-redis', '@upstash/redis', '@nestjs-modules/ioredis', 'redis-mock', 'ioredis-mock'],
  types: {
    // `createClient()` of redis, `new Redis()` of ioredis; a pipeline or transaction has the same commands.
    RedisClient: [
      '{createClient,createCluster,createNodeRedisClient,createSentinel}()',
      'new default()',
      'new {Redis,Cluster}()',
      'new default.Cluster()',
      'RedisClient.{duplicate,multi,pipeline}()',
      '@InjectRedis',
    ],
    RedisClientType: [],
    Redis: [],
    Cluster: [],
  },
  inherits: { RedisClientType: ['RedisClient'], Redis: ['RedisClient'], Cluster: ['RedisClient'] },
  sources: [
    { at: 'RedisClient.{get,hGet,hget,hGetAll,hgetall,lRange,lrange,sMembers,smembers,mGet,mget}()', kind: 'stored', part: 'database' },
    { at: 'RedisClient.{get,hget,hgetall,lrange,smembers}(*)(1)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: 'RedisClient.{eval,evalRo,EVAL,EVAL_RO,eval_ro}(0)', kind: 'script', called: 'the Lua script' },
    { at: 'RedisClient.{scriptLoad,SCRIPT_LOAD}(0)', kind: 'script', called: 'the Lua script' },
    { at: 'RedisClient.script(1)', kind: 'script', called: 'the Lua script', when: [{ at: '(0)', is: { matches: '^load$' } }] },
    {
      at: 'RedisClient.{call,callBuffer}(1)',
      kind: 'script',
      called: 'the Lua script',
      when: [{ at: '(0)', is: { matches: '^eval(?:_ro)?$' } }],
    },
    {
      at: 'RedisClient.sendCommand(0).1',
      kind: 'script',
      called: 'the Lua script',
      when: [{ at: '(0).0', is: { matches: '^eval(?:_ro)?$' } }],
    },
    { at: 'RedisClient.ft.{search,aggregate}(1)', kind: 'query', called: 'the search' },
    { at: 'RedisClient.defineCommand(1).lua', kind: 'script', called: 'the Lua script' },
  ],
})
