import { Router } from 'express'
import Redis from 'ioredis'
import { Client, EqualityFilter } from 'ldapts'
import neo4j from 'neo4j-driver'

export const staff = Router()
const directory = new Client({ url: process.env.DIRECTORY })
const graph = neo4j.driver(process.env.GRAPH)
const redis = new Redis()

staff.get('/staff', async (req, res) => {
  const { searchEntries } = await directory.search('ou=staff', { filter: `(cn=${req.query.name})` }) // expect: no-xpath-ldap-injection
  res.json(searchEntries)
})

staff.get('/staff/sound', async (req, res) => {
  const filter = new EqualityFilter({ attribute: 'cn', value: String(req.query.name) })
  const { searchEntries } = await directory.search('ou=staff', { filter })
  res.json(searchEntries)
})

staff.get('/routes/:from', async (req, res) => {
  const { records } = await graph.executeQuery(`MATCH (a:Depot { name: '${req.params.from}' })-[:TO]->(b) RETURN b`) // expect: no-nosql-injection
  res.json(records)
})

staff.get('/routes/:from/sound', async (req, res) => {
  const { records } = await graph.executeQuery('MATCH (a:Depot { name: $from })-[:TO]->(b) RETURN b', { from: req.params.from })
  res.json(records)
})

staff.get('/counters/:name', async (req, res) => {
  res.json(await redis.eval(`return redis.call('GET', 'count:${req.params.name}')`, 0)) // expect: no-nosql-injection
})

staff.get('/counters/:name/sound', async (req, res) => {
  res.json(await redis.eval('return redis.call("GET", KEYS[1])', 1, `count:${req.params.name}`))
})
