import { describe, expect, it } from 'vitest'
import { mayHoldSource } from '../../src/analysis/index.js'
import { defineModel } from '../../src/models/define-model.js'
import type { ThreatModel } from '../../src/models/schema.js'

const docs = 'https://example.com'

const models = [
  defineModel({
    name: 'web',
    docs,
    packages: ['web'],
    types: { Request: ['handle(0)(0)'], Builder: ['?.route().input()'], 'Web.File': [] },
    sources: [
      { at: 'Request.body', kind: 'remote', part: 'body' },
      { at: '?.consume(0)(0).content', kind: 'remote', part: 'message' },
      { at: 'Builder.run(0)(0)', kind: 'remote', part: 'body' },
    ],
    shapes: [
      {
        parameters: [
          { names: ['req', 'request'], type: 'Request', members: ['body', 'query'] },
          { names: ['res'], type: '', members: ['send'] },
        ],
      },
    ],
    conventions: [
      { file: '/api/', exports: ['GET', 'default.get'], parameters: ['Request'] },
      { file: '\\.ts$', exports: ['*'], directive: 'use web', parameters: ['Request'] },
    ],
  }),
  defineModel({
    name: 'page',
    docs,
    globals: true,
    types: { Inbox: ['Mail.open(0)'] },
    sources: [
      { at: 'place', kind: 'remote', part: 'url' },
      { at: 'page.title', kind: 'remote', part: 'url' },
      { at: 'Inbox.text', kind: 'remote', part: 'message' },
      { at: 'setting', kind: 'local', part: 'environment' },
    ],
  }),
]

function ask(text: string, filename = 'src/file.js', kinds: readonly ThreatModel[] = ['remote']): boolean {
  return mayHoldSource(models, text, filename, kinds)
}

type Case = readonly [name: string, text: string, filename?: string]

function cases(list: readonly Case[]): readonly Case[] {
  return list
}

describe('whether a file may hold a source', () => {
  for (const [name, text, filename] of cases([
    ['a package', "import web from 'web'"],
    ['a module of a package', "const { parse } = require('web/parse')"],
    ['parameters of a handler', 'exports.list = (req, res) => res.send(find(req.query.id))'],
    ['a member taken out', 'exports.list = (request, res) => { const { body } = request }'],
    ['a member by its text', "exports.list = (req, res) => find(req['body'])"],
    ['a member of another parameter', 'exports.list = (req, res) => res.send(1)'],
    ['a member of something unknown', 'queue.consume((message) => insert(message.content))'],
    ['a type that comes of something unknown', 'api.route().input(schema).run(({ id }) => find(id))'],
    ['a global', 'go(place)'],
    ['a member of a global', 'show(place.search)'],
    ['a member of the global object', 'const here = window.place'],
    ['a global between others', 'show(old ? place : other)'],
    ['a path of a global', 'show(page.title)'],
    ['a type of a global', 'function read(inbox: Inbox) {}'],
    ['a type that a package declares for all', 'function read(file: Web.File) {}'],
    ['what has values of a type', 'Mail.open((inbox) => inbox.text)'],
    ['a directive', "'use web'\nexport async function save(data) {}", 'src/save.ts'],
    ['an export that a framework calls', 'export function GET(request) {}', 'src/api/users.js'],
    ['a default export that a framework calls', 'module.exports = { get(request) {} }', 'src/api/users.js'],
  ])) {
    it(name, () => {
      expect(ask(text, filename)).toBe(true)
    })
  }

  for (const [name, text, filename] of cases([
    ['no package', "import web from './web'"],
    ['parameters without any of the members', 'exports.list = (req, res) => next(req)'],
    ['members of something else', 'exports.list = (req, res) => list.body'],
    ['one parameter of two', 'exports.list = (req) => req.body'],
    ['a word of another member', 'queue.consume((message) => insert(message.text))'],
    ['a member that is no global', 'order.place = 1'],
    ['a word of a sentence', '// the place of it'],
    ['a key', 'const order = { place: 1 }'],
    ['half a path of a global', 'show(page.name)'],
    ['a file of another folder', 'export function GET(request) {}'],
    ['another export', 'export function list(request) {}', 'src/api/users.js'],
    ['another directive', "'use server'\nexport async function save(data) {}", 'src/save.ts'],
    ['a source of another kind', 'show(setting)'],
  ])) {
    it(`not: ${name}`, () => {
      expect(ask(text, filename)).toBe(false)
    })
  }

  it('asks for the kinds that are active', () => {
    expect(ask('show(setting)', undefined, ['remote', 'local'])).toBe(true)
  })

  it('takes parameters and stored values for granted', () => {
    expect([ask('', undefined, ['parameter']), ask('', undefined, ['stored'])]).toEqual([true, true])
  })
})
