import { describe, expect, it } from 'vitest'
import { defineModel } from '../../src/models/define-model.js'
import { analyzeCode } from '../support/analyze-code.js'

/** A library of responses, and one of contexts whose body is written. */
const lib = defineModel({
  name: 'lib',
  docs: 'https://example.com',
  packages: ['lib'],
  types: {
    Response: ['handle(0)(0)', 'Response.{status,type,header}()', 'respond(0)'],
    Context: ['serve(0)(0)', 'Handler(0)'],
    Answer: ['new Answer()'],
    Reply: ['Context.reply()', 'Reply.{type,code}()'],
  },
  sinks: [
    { at: 'Response.send(0)', kind: 'html', state: { state: 'content-type', matches: 'html', ifUnset: true } },
    { at: 'Response.write(0)', kind: 'html', state: { state: 'content-type', matches: 'html', ifUnset: { text: '<' } } },
    { at: 'Response.push(0)', kind: 'html', state: { state: 'content-type', matches: 'html' } },
    { at: 'Context.body', kind: 'html', state: { state: 'content-type', matches: 'html', ifUnset: true } },
    { at: 'Context.reply(0)', kind: 'html', state: { state: 'content-type', of: 'result', matches: 'html', ifUnset: true } },
    { at: 'emit(1)', kind: 'html', state: { state: 'content-type', of: 0, matches: 'html', ifUnset: true } },
    { at: 'new Answer(0)', kind: 'html', state: { state: 'content-type', of: 'result', entries: '(1).headers', matches: 'html' } },
    { at: 'route(0)()', kind: 'html', state: { state: 'content-type', of: 1, matches: 'html', ifUnset: true } },
    { at: 'lambda(0)().body', kind: 'html', state: { state: 'content-type', entries: '.headers', matches: 'html' } },
  ],
  states: [
    { at: '{Response,Reply}.type', name: 'content-type', value: '(0)' },
    { at: '{Response,Reply}.header', name: '(0)', value: '(1)' },
    { at: 'Response.head', entries: '(1)' },
    { at: 'Response.json', name: 'content-type', value: 'application/json' },
    { at: 'Context.type', name: 'content-type' },
    { at: 'setType', name: 'content-type', value: '(1)', of: 0 },
    { at: 'Answer.headers.set', name: '(0)', value: '(1)' },
    { at: 'route(0)(1).type', name: 'content-type', value: '(0)' },
  ],
})

/** Texts of the values that are in an HTML response, with the evidence that is asked of them. */
function places(code: string): string[] {
  const analyzed = analyzeCode(`import { handle, serve, emit, setType, route, lambda, Answer } from 'lib'\n${code}`, [lib])
  return analyzed.analysis.sinks('html').map(({ value, evidence }) => analyzed.textOf(value) + (evidence === undefined ? '' : ` if ${evidence}`))
}

type Case = readonly [name: string, code: string, expected: readonly string[]]

function describePlaces(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    it.each(cases)('%s', (_name, code, expected) => {
      expect(places(code)).toEqual(expected)
    })
  })
}

describePlaces('what an object was told by earlier calls', [
  ['nothing: the default counts', 'handle((res) => { res.send(a) })', ['a']],
  ['nothing: the default is evidence in the text', 'handle((res) => { res.write(a) })', ['a if <']],
  ['nothing: no default', 'handle((res) => { res.push(a) })', []],
  ['another type in the chain', "handle((res) => { res.type('text/plain').send(a) })", []],
  ['the type in the chain', "handle((res) => { res.status(200).type('text/html').status(200).push(a) })", ['a']],
  ['another type by an earlier statement', "handle((res) => { res.type('text/plain'); res.send(a) })", []],
  ['the type by an earlier statement', "handle((res) => { res.type('text/html'); res.push(a) })", ['a']],
  ['the type at the end of a chain in an earlier statement', "handle((res) => { res.status(1).type('text/plain'); res.send(a) })", []],
  ['the last of two', "handle((res) => { res.type('text/html'); res.type('text/plain'); res.send(a) })", []],
  ['on one of two ways', "handle((res) => { if (b) res.type('text/plain'); res.send(a) })", ['a']],
  ['on both ways', "handle((res) => { if (b) res.type('text/plain'); else res.type('json'); res.send(a) })", []],
  ['on a way that has ended', "handle((res) => { if (b) { res.type('text/plain'); return } res.send(a) })", ['a']],
  ['another object', "handle((res) => { other.type('text/plain'); res.send(a) })", ['a']],
  ['afterwards', "handle((res) => { res.send(a); res.type('text/plain') })", ['a']],
  ['a type that is not known', 'handle((res) => { res.type(b); res.send(a) })', []],
  ['a constant', "const T = 'text/' + 'plain'; handle((res) => { res.type(T); res.send(a) })", []],
  ['a header by its name', "handle((res) => { res.header('Content-Type', 'text/plain'); res.send(a) })", []],
  ['a header of another name', "handle((res) => { res.header('X-Type', 'text/plain'); res.send(a) })", ['a']],
  ['a header whose name is not known', "handle((res) => { res.header(b, 'text/plain'); res.send(a) })", ['a']],
  ['an object of headers', "handle((res) => { res.head(200, { 'Content-Type': 'text/plain' }); res.send(a) })", []],
  ['an object of other headers', "handle((res) => { res.head(200, { 'X-A': 'text/plain' }); res.send(a) })", ['a']],
  ['an object of headers that was filled later', "handle((res) => { const h = {}; h['content-type'] = 'text/html'; res.head(1, h); res.push(a) })", ['a']],
  ['an object that spreads unknown headers', 'handle((res) => { res.head(200, { ...common }); res.send(a) })', []],
  ['Headers', "handle((res) => { const h = new Headers(); h.set('Content-Type', 'text/html'); res.head(1, h); res.push(a) })", ['a']],
  ['a call that says it by itself', 'handle((res) => { res.json(); res.send(a) })', []],
])

describePlaces('what an object was told elsewhere', [
  ['before a closure was made', "handle((res) => { res.type('text/plain'); load((x) => { res.send(a) }) })", []],
  ['not before a closure', 'handle((res) => { load((x) => { res.send(a) }) })', ['a']],
  ['by a helper', "handle((res) => { prepare(res); res.send(a) }); function prepare(r) { r.type('text/plain') }", []],
  ['not by a helper', "handle((res) => { prepare(res); res.send(a) }); function prepare(r) { r.status(200) }", ['a']],
  ['by the caller', "handle((res) => { res.type('text/plain'); finish(res) }); function finish(r) { r.send(a) }", []],
  ['by one of two callers', "handle((res) => { res.type('text/plain'); finish(res); finish(other) }); function finish(r) { r.send(a) }", ['a']],
  ['by a helper of another file whose name says so', "import { setHeaders } from './x'; handle((res) => { setHeaders(res); res.send(a) })", []],
  ['by a helper of another file that does something else', "import { log } from './x'; handle((res) => { log(res); res.send(a) })", ['a']],
  ['under a name for the chain', "handle((res) => { const r = res.type('text/plain'); r.send(a) })", []],
  ['an argument', "handle((res) => { setType(res, 'text/plain'); emit(res, a) })", []],
  ['another argument', "handle((res) => { setType(other, 'text/plain'); emit(res, a) })", ['a']],
])

describePlaces('written members', [
  ['what is written', 'serve((ctx) => { ctx.body = a })', ['a']],
  ['what is added', 'serve((ctx) => { ctx.body += a })', ['a']],
  ['under another name', 'serve(({ body }) => { body = a })', []],
  ['a member of something else', 'other.body = a', []],
  ['an annotated context', "import type { Context } from 'lib'; export function run(ctx: Context) { ctx.body = a }", ['a']],
  ['a state written before', "serve((ctx) => { ctx.type = 'text/plain'; ctx.body = a })", []],
  ['a state written after', "serve((ctx) => { ctx.body = a; ctx.type = 'text/plain' })", []],
  ['the last state', "serve((ctx) => { ctx.type = 'text/plain'; ctx.body = a; ctx.type = 'text/html' })", ['a']],
])

describePlaces('results of calls', [
  ['the default', 'serve((ctx) => ctx.reply(a))', ['a']],
  ['told along the chain', "serve((ctx) => ctx.reply(a).code(200).type('text/plain'))", []],
  ['told by the name', "serve((ctx) => { const r = ctx.reply(a); r.type('text/plain'); return r })", []],
  ['another name', "serve((ctx) => { const r = ctx.reply(a), s = ctx.reply(b); r.type('text/plain'); return s })", ['b']],
  ['entries of the call', "new Answer(a, { headers: { 'content-type': 'text/html' } })", ['a']],
  ['other entries of the call', "new Answer(a, { headers: { 'content-type': 'text/plain' } })", []],
  ['no entries', 'new Answer(a)', []],
  ['told after it was made', "const r = new Answer(a); r.headers.set('content-type', 'text/html')", ['a']],
])

describePlaces('what functions give back', [
  ['a callback', 'route(() => a)', ['a']],
  ['a function by its name', 'async function list() { return a }\nroute(list)', ['a']],
  ['a function that is handed to something else', 'async function list() { return a }\nother(list)', []],
  ['a state of its own parameter', "route((x, reply) => { reply.type('text/plain'); return a })", []],
  ['a state on another way', "route((x, reply) => { if (x) { reply.type('text/plain'); return a } return b })", ['b']],
  ['a member of an object', "lambda(() => ({ body: a, headers: { 'Content-Type': 'text/html' } }))", ['a']],
  ['a member beside other entries', "lambda(() => ({ body: a, headers: { 'Content-Type': 'text/css' } }))", []],
])

/** Members that mean something on whatever they are written, and attributes. */
const page = defineModel({
  name: 'page',
  docs: 'https://example.com',
  globals: true,
  sinks: [
    { at: '?.innerHTML', kind: 'html', page: true },
    { at: 'JSX.dangerous.html', kind: 'html', page: true },
    { at: 'JSX.href', kind: 'link', page: true },
  ],
})

describe('members that tell by themselves', () => {
  it.each<Case>([
    ['what is written to an unknown value', 'document.body.innerHTML = a', ['a']],
    ['a constant', "element.innerHTML = ''", []],
    ['a comparison', 'if (element.innerHTML == a) b()', []],
    ['an attribute of an element', 'const x = <a href={a} />', []],
    ['an object in an attribute', 'const x = <div dangerous={{ html: a }} />', ['a']],
    ['an object that a function makes', 'const make = () => ({ html: a }); const x = <div dangerous={make()} />', ['make() .html']],
    ['a text as attribute', 'const x = <div dangerous="a" />', []],
  ])('%s', (_name, code, expected) => {
    const analyzed = analyzeCode(code, [page], { filename: 'page.tsx' })
    expect(analyzed.analysis.sinks('html').map(({ value, fields }) => [analyzed.textOf(value), ...(fields ?? []).map((field) => `.${field}`)].join(' '))).toEqual(expected)
  })

  it('finds attributes of another kind', () => {
    const analyzed = analyzeCode('const x = <a href={a}>b</a>', [page], { filename: 'page.tsx' })
    expect(analyzed.analysis.sinks('link').map(({ value }) => analyzed.textOf(value))).toEqual(['a'])
  })
})
