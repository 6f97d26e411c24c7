import { describe, expect, it } from 'vitest'
import { defineModel } from '../../src/models/define-model.js'
import { kinds } from '../../src/models/kinds.js'
import { analyzeCode } from '../support/analyze-code.js'

/** A server that checks requests in every place where frameworks have their schemas. */
const server = defineModel({
  name: 'server',
  docs: 'https://example.com',
  packages: ['server'],
  types: {
    App: ['app'],
    Request: ['App.{get,post}(*)(0)', 'App.route(0).handler(0)'],
    Procedure: ['procedure', 'Procedure.{input,use}()'],
    Call: ['Procedure.run(0)(0)'],
    Schema: ['s.{object,number,text}()'],
  },
  sources: [
    { at: 'Request.{body,query}', kind: 'remote', part: 'body' },
    { at: 'Request.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Request.valid()', kind: 'remote', part: 'body' },
    { at: 'Call.input', kind: 'remote', part: 'arguments' },
  ],
  sinks: [{ at: 'sql(0)', kind: 'sql' }],
  routes: [{ at: 'App.{get,post}', is: 'endpoint', method: 'member', path: ['(0)'], stack: '(1..)' }],
  requestSchemas: [
    { at: 'App.{get,post}', schema: '(1).schema.body', part: 'body' },
    { at: 'App.{get,post}', schema: '(1).schema.params', part: 'params' },
    { at: 'App.route', schema: '(0).schema.body', part: 'body' },
    { at: 'check', schema: '(0).body', part: 'body' },
    { at: 'checkPart', schema: '(1)', key: '(0)' },
    { at: 'field', schema: 'chain', part: 'body', field: '(0)' },
    { at: 'Procedure.input', schema: '(0)', part: 'arguments' },
  ],
  schemas: {
    objects: ['s.object(0)'],
    narrows: [
      { at: 's.number()', clears: 'all' },
      { at: 'field().isInt()', clears: 'all' },
    ],
    strings: ['s.text()'],
    unknownKeys: { default: 'strip' },
    validators: [],
  },
})

function origins(code: string): string[] {
  const { analysis } = analyzeCode(
    `import { app, procedure, check, checkPart, field, s, sql } from 'server'\nconst Id = s.object({ id: s.number(), name: s.text() })\n${code}`,
    [server],
  )
  const flows = analysis.sinks('sql').map(({ value }) => analysis.flow(value, { kind: 'sql', facts: kinds.sql, trustNames: true }))
  expect(flows).toHaveLength(1)
  return (flows[0]?.origins ?? []).filter((origin) => origin.is === 'source').map(({ text }) => text)
}

describe('schemas of a route', () => {
  it.each([
    ['options beside the handler', "app.post('/', { schema: { body: Id } }, (r) => sql(r.body.id))", []],
    ['a field that stays text', "app.post('/', { schema: { body: Id } }, (r) => sql(r.body.name))", ['r.body.name']],
    ['a field that is not there', "app.post('/', { schema: { body: Id } }, (r) => sql(r.body.role))", []],
    ['the schema of another part', "app.post('/', { schema: { params: Id } }, (r) => sql(r.body.id))", ['r.body.id']],
    ['path parameters', "app.get('/:id', { schema: { params: Id } }, (r) => sql(r.params.id))", []],
    ['a text among the path parameters', "app.get('/:name', { schema: { params: Id } }, (r) => sql(r.params.name))", ['r.params.name']],
    ['a pattern of the path', "app.get('/:id(\\\\d+)', (r) => sql(r.params.id))", []],
    ['a pattern with groups', "app.get('/a/:id((?:\\\\d{2}-)?\\\\w+)/b', (r) => sql(r.params.id))", []],
    ['a pattern in braces', "app.get('/:id{[0-9]+}', (r) => sql(r.params.id))", []],
    ['a pattern of another parameter', "app.get('/:id(\\\\d+)/:name', (r) => sql(r.params.name))", ['r.params.name']],
    ['a parameter that begins with the same name', "app.get('/:identity(\\\\d+)/:id', (r) => sql(r.params.id))", ['r.params.id']],
    ['a pattern that lets anything through', "app.get('/:id(.*)', (r) => sql(r.params.id))", ['r.params.id']],
    ['a pattern that lets encoded characters through', "app.get('/:id([\\\\w%]+)', (r) => sql(r.params.id))", ['r.params.id']],
    ['a pattern of the path, and a member of the body', "app.get('/:id(\\\\d+)', (r) => sql(r.body.id))", ['r.body.id']],
    ['another route', "app.post('/a', { schema: { body: Id } }, () => 1); app.post('/b', (r) => sql(r.body.id))", ['r.body.id']],
    ['a route object', 'app.route({ schema: { body: Id }, handler: (r) => sql(r.body.id) })', []],
    ['a list of route objects', 'app.route([{ handler: () => 1 }, { schema: { body: Id }, handler: (r) => sql(r.body.id) }])', []],
    ['its neighbour', 'app.route([{ schema: { body: Id }, handler: () => 1 }, { handler: (r) => sql(r.body.id) }])', ['r.body.id']],
    ['a middleware', "app.post('/', check({ body: Id }), (r) => sql(r.body.id))", []],
    ['a middleware in an array', "app.post('/', [check({ body: Id }), (r) => sql(r.body.id)])", []],
    ['a middleware held by a name', "const valid = check({ body: Id }); app.post('/', valid, (r) => sql(r.body.id))", []],
    ['a named handler', "app.post('/', check({ body: Id }), save); function save(r) { sql(r.body.id) }", []],
    ['a wrapped handler', "app.post('/', check({ body: Id }), later((r) => sql(r.body.id)))", []],
    ['a part named by both sides', "app.post('/', checkPart('json', Id), (r) => sql(r.valid('json').id))", []],
    ['another part than the one that is read', "app.post('/', checkPart('form', Id), (r) => sql(r.valid('json').id))", ["r.valid('json').id"]],
    ['a chain about the field', "app.post('/', field('id').isInt(), (r) => sql(r.body.id))", []],
    ['a chain about another field', "app.post('/', field('age').isInt(), (r) => sql(r.body.id))", ['r.body.id']],
    ['a chain that narrows nothing', "app.post('/', field('id'), (r) => sql(r.body.id))", ['r.body.id']],
    ['the chain that the handler ends', 'procedure.input(Id).run(({ input }) => sql(input.id))', []],
    ['a longer chain', 'procedure.input(Id).use(log).run((call) => sql(call.input.id))', []],
    ['a text of the chain', 'procedure.input(Id).run(({ input }) => sql(input.name))', ['input.name']],
    ['no chain', 'procedure.run(({ input }) => sql(input.id))', ['input.id']],
  ])('%s', (_name, code, expected) => {
    expect(origins(code)).toEqual(expected)
  })
})

describe('functions ahead of a handler', () => {
  const refuse = 'if (!/^\\w+$/.test(r.params.id)) return s.end()'
  it.each([
    ['lets only harmless values pass', "app.get('/:id', (r, s, next) => { REFUSE; next() }, (r) => sql(r.params.id))", []],
    ['held by a name', "const check = (r, s, next) => { REFUSE; next() }; app.get('/:id', check, (r) => sql(r.params.id))", []],
    ['in a list', "const checks = [log, (r, s, next) => { REFUSE; next() }]; app.get('/:id', checks, (r) => sql(r.params.id))", []],
    ['of a named handler', "app.get('/:id', (r, s, next) => { REFUSE; next() }, read); function read(r) { sql(r.params.id) }", []],
    ['of a handler that is registered without it as well', "app.get('/a/:id', (r, s, next) => { REFUSE; next() }, read); app.get('/:id', read); function read(r) { sql(r.params.id) }", ['r.params.id']],
    ['under other names', "app.get('/:id', (req, res, go) => { if (/^\\d+$/.test(req.params.id)) return go(); res.end() }, (r) => sql(r.params.id))", []],
    ['by an error', "app.get('/:id', (r, s, next) => { if (!/^\\w+$/.test(r.params.id)) return next(new Error()); next() }, (r) => sql(r.params.id))", []],
    ['and goes on all the same', "app.get('/:id', (r, s, next) => { if (!/^\\w+$/.test(r.params.id)) log(r); next() }, (r) => sql(r.params.id))", ['r.params.id']],
    ['and goes on in one of two ways', "app.get('/:id', (r, s, next) => { if (r.admin) return next(); REFUSE; next() }, (r) => sql(r.params.id))", ['r.params.id']],
    ['of another parameter', "app.get('/:id/:name', (r, s, next) => { REFUSE; next() }, (r) => sql(r.params.name))", ['r.params.name']],
    ['behind the handler', "app.get('/:id', (r) => sql(r.params.id), (r, s, next) => { REFUSE; next() })", ['r.params.id']],
    ['that never goes on', "app.get('/:id', (r, s, next) => { REFUSE }, (r) => sql(r.params.id))", ['r.params.id']],
    ['that hands on how to go on', "app.get('/:id', (r, s, next) => { REFUSE; later(next) }, (r) => sql(r.params.id))", ['r.params.id']],
    ['of another route', "app.get('/a/:id', (r, s, next) => { REFUSE; next() }, () => 1); app.get('/:id', (r) => sql(r.params.id))", ['r.params.id']],
  ])('%s', (_name, code, expected) => {
    expect(origins(code.replace('REFUSE', refuse))).toEqual(expected)
  })
})
