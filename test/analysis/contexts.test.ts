import { describe, expect, it } from 'vitest'
import type { Model } from '../../src/models/schema.js'
import { analyzeCode, type CodeOptions } from '../support/analyze-code.js'

/** A made-up framework that calls functions by every way there is. */
const frame: Model = {
  name: 'frame',
  docs: 'https://example.com/frame',
  packages: ['frame'],
  types: {
    Message: ['@OnMessage(0)', 'socket(0)().onMessage(0)', 'Middleware.use(0)', 'new Worker().run(0)', 'mount(1).create(0)', 'Handler(0)', 'hooks.onReceive(0)'],
    Field: ['@field.path.text', '@Field'],
    Builder: ['build()', 'Builder.where(0)(0)', 'Builder.where(0).this', 'Builder.where()'],
    Upload: [],
    'Frame.Web.Upload': [],
    Bag: ['bag()'],
  },
  inherits: { 'Frame.Web.Upload': ['Upload'] },
  sources: [{ at: 'Bag.on(1)(0)', when: [{ at: '(0)', is: ['data'] }], kind: 'remote', part: 'body' }],
  sinks: [
    { at: 'Builder.raw(0)', kind: 'sql' },
    { at: 'Builder.whereRaw(0)', kind: 'sql' },
    { at: '?.query(0)', kind: 'sql' },
    { at: 'Builder.set(0).*()', kind: 'sql' },
    { at: 'Builder.batch(0).sql', kind: 'sql' },
    { at: 'shell(1..).raw', kind: 'command' },
    { at: 'new Base(0)', kind: 'code' },
  ],
}

const globals: Model = {
  name: 'globals',
  docs: 'https://example.com/globals',
  globals: true,
  sinks: [{ at: 'import(0)', kind: 'module' }],
}

const models = [frame, globals]

/** Named types of what stands behind the mark. */
function types(code: string, options?: CodeOptions): string[] {
  const analyzed = analyzeCode(code, models, options)
  return analyzed.facts.identity
    .apis(analyzed.marked())
    .map((api) => api.label)
    .filter((label) => /^(?:Frame\.Web\.)?[A-Z]\w*$/.test(label))
}

function sinks(code: string, kind: 'sql' | 'command' | 'module' | 'code' = 'sql'): string[] {
  const analyzed = analyzeCode(code, models)
  return analyzed.analysis.sinks(kind).map((sink) => analyzed.textOf(sink.value))
}

/** Whether the condition of the source at the mark is met. */
function meets(code: string): boolean {
  const analyzed = analyzeCode(code, models)
  const { identity } = analyzed.facts
  const node = analyzed.marked()
  const row = identity.apis(node).flatMap((api) => api.sources ?? [])[0]
  return row !== undefined && identity.meets(node, row.when)
}

describe('decorators', () => {
  it('of a method say what calls it', () => {
    expect(types(`import { OnMessage } from 'frame'; class A { @OnMessage('sum') add(a) { /*?*/ a } }`)).toEqual(['Message'])
  })

  it('of another package say nothing', () => {
    expect(types(`import { OnMessage } from 'other'; class A { @OnMessage('sum') add(a) { /*?*/ a } }`)).toEqual([])
  })

  it('may be members of an export', () => {
    expect(types(`import { field } from 'frame'; class A { add(@field.path.text('id') a) { /*?*/ a } }`)).toEqual(['Field'])
    expect(types(`import { field } from 'frame'; class A { add(@field.query.text('id') a) { /*?*/ a } }`)).toEqual([])
  })

  it('may be members of a namespace', () => {
    expect(types(`import * as frame from 'frame'; class A { add(@frame.Field() a) { /*?*/ a } }`)).toEqual(['Field'])
  })
})

describe('functions that are written to a member', () => {
  it('are handed to the API that has the member', () => {
    expect(types(`import { hooks } from 'frame'; hooks.onReceive = (a) => { /*?*/ a }`)).toEqual(['Message'])
    expect(types(`import { hooks } from 'frame'; hooks.onClose = (a) => { /*?*/ a }`)).toEqual([])
  })
})

describe('functions that an API gets', () => {
  it('in an object that its callback returns', () => {
    expect(types(`import { socket } from 'frame'; socket((c) => ({ onMessage(a) { /*?*/ a } }))`)).toEqual(['Message'])
    expect(types(`import { socket } from 'frame'; socket((c) => { return { onMessage: (a) => { /*?*/ a } } })`)).toEqual(['Message'])
  })

  it('as methods of an instance', () => {
    expect(types(`import { mount } from 'frame'; class S { create(a) { /*?*/ a } } mount('s', new S())`)).toEqual(['Message'])
    expect(types(`import { mount } from 'frame'; class S { create(a) { /*?*/ a } } const s = new S(); mount('s', s)`)).toEqual(['Message'])
  })

  it('as methods of an instance, but not those with other names', () => {
    expect(types(`import { mount } from 'frame'; class S { other(a) { /*?*/ a } } mount('s', new S())`)).toEqual([])
  })

  it('as methods of a class that implements its interface', () => {
    expect(types(`import { Middleware } from 'frame'; class A implements Middleware { use(a) { /*?*/ a } }`)).toEqual(['Message'])
    expect(types(`interface Middleware {} class A implements Middleware { use(a) { /*?*/ a } }`)).toEqual([])
  })

  it('as methods of a class that extends its own', () => {
    expect(types(`import { Worker } from 'frame'; class A extends Worker { run(a) { /*?*/ a } }`)).toEqual(['Message'])
    expect(types(`import { Worker } from 'frame'; class A extends Worker { static run(a) { /*?*/ a } }`)).toEqual([])
  })

  it('by the type that they satisfy', () => {
    expect(types(`import type { Handler } from 'frame'; register(((a) => { /*?*/ a }) satisfies Handler)`)).toEqual(['Message'])
    expect(types(`import type { Handler } from 'frame'; class A { run: Handler = (a) => { /*?*/ a } }`)).toEqual(['Message'])
    expect(types(`import type { Handler } from 'frame'; function make(): Handler { return (a) => { /*?*/ a } }`)).toEqual(['Message'])
  })

  it('by a function type of the file', () => {
    expect(types(`import { Upload } from 'frame'; type Take = (n: number, u: Upload) => void; const f: Take = (n, a) => { /*?*/ a }`)).toContain('Upload')
  })
})

describe('types', () => {
  it('that a library declares for all', () => {
    expect(types('function save(a: Frame.Web.Upload) { /*?*/ a }')).toEqual(['Frame.Web.Upload', 'Upload'])
    expect(types('function save(a: Frame.Other.Upload) { /*?*/ a }')).toEqual([])
  })

  it('not of a namespace that the file declares', () => {
    expect(types('namespace Frame { export namespace Web { export class Upload {} } } function save(a: Frame.Web.Upload) { /*?*/ a }')).toEqual([])
  })
})

describe('`this` in a callback', () => {
  it('is what the model says', () => {
    expect(sinks(`import { build } from 'frame'; build().where(function () { this.whereRaw(text) })`)).toEqual(['text'])
  })

  it('is passed through by arrow functions', () => {
    expect(sinks(`import { build } from 'frame'; build().where(function () { each(() => this.whereRaw(text)) })`)).toEqual(['text'])
    expect(sinks(`import { build } from 'frame'; build().where(() => { this.whereRaw(text) })`)).toEqual([])
  })
})

describe('modules of the project', () => {
  it('are receivers of which nothing is known', () => {
    expect(sinks(`import { query } from './db'; query(text)`)).toEqual(['text'])
    expect(sinks(`import { query as run } from '@/db'; run(text)`)).toEqual(['text'])
    expect(sinks(`const { query } = require('./db'); query(text)`)).toEqual(['text'])
    expect(sinks(`const { query } = this.db; query(text)`)).toEqual(['text'])
  })

  it('are not the packages people install', () => {
    expect(sinks(`import { query } from 'other'; query(text)`)).toEqual([])
  })

  it('are not the functions of the file', () => {
    expect(sinks('function query(text) {} query(text)')).toEqual([])
    expect(sinks('const { query } = { query() {} }; query(text)')).toEqual([])
  })
})

describe('places inside of arguments', () => {
  it('are in what callbacks return', () => {
    expect(sinks(`import { build } from 'frame'; build().set({ a: () => text, b: () => { return other } })`)).toEqual(['text', 'other'])
  })

  it('are in the objects of an array', () => {
    expect(sinks(`import { build } from 'frame'; build().batch([{ sql: text }, { sql: other, args: [] }])`)).toEqual(['text', 'other'])
    expect(sinks(`import { build } from 'frame'; build().batch({ sql: text })`)).toEqual(['text'])
  })

  it('are in interpolated objects', () => {
    expect(sinks("import { shell } from 'frame'; shell`ls ${{ raw: text }}`", 'command')).toEqual(['text'])
  })

  it('are in dynamic imports', () => {
    expect(sinks('import(text)', 'module')).toEqual(['text'])
  })

  it('are in the arguments of a base class', () => {
    expect(sinks(`import { Base } from 'frame'; class A extends Base { constructor() { super(text) } }`, 'code')).toEqual(['text'])
  })
})

describe('conditions of a source', () => {
  it('are about the call that the function is given to', () => {
    expect(meets(`import { bag } from 'frame'; bag().on('data', (a) => { /*?*/ a })`)).toBe(true)
    expect(meets(`import { bag } from 'frame'; bag().on('end', (a) => { /*?*/ a })`)).toBe(false)
  })

  it('hold for named functions, methods and bound ones', () => {
    expect(meets(`import { bag } from 'frame'; function f(a) { /*?*/ a } bag().on('data', f)`)).toBe(true)
    expect(meets(`import { bag } from 'frame'; function f(a) { /*?*/ a } bag().on('end', f)`)).toBe(false)
    expect(meets(`import { bag } from 'frame'; class A { f(a) { /*?*/ a } g() { bag().on('data', this.f.bind(this)) } }`)).toBe(true)
  })
})
