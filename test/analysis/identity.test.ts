import { describe, expect, it } from 'vitest'
import type { Model } from '../../src/models/schema.js'
import { analyzeCode, type CodeOptions } from '../support/analyze-code.js'

/** A made-up database driver. */
const driver: Model = {
  name: 'driver',
  docs: 'https://example.com/driver',
  packages: ['driver', 'driver/promise'],
  types: {
    Pool: ['new Pool()', 'createPool()', 'Pool.clone()'],
    Client: ['Pool.connect()', 'Pool.connect(0)(1)', 'Pool.on(1)(0)', 'Pool.tasks'],
    Row: ['Client.rows'],
  },
  sinks: [{ at: '{Pool,Client}.query(0)', kind: 'sql' }],
  aliases: [
    { at: 'promisify', of: 0 },
    { at: 'Pool.verbose', of: 'receiver' },
  ],
}

/** A made-up web framework whose module is a function. */
const web: Model = {
  name: 'web',
  docs: 'https://example.com/web',
  packages: ['web'],
  types: {
    App: ['default()', 'new default()', 'App.prefix()', 'create()'],
    Router: ['exports.Router()'],
    Request: ['{App,Router}.{get,post}(1..)(0)', '{App,Router}.route(0).handler(0)', '@Req'],
    Reply: ['{App,Router}.{get,post}(1..)(1)', '{App,Router}.route(0).handler(1)'],
    Body: ['@Body', 'Request.body'],
    Handler: [],
  },
  inherits: { App: ['Router'] },
  sources: [
    { at: 'Handler(0)', kind: 'remote', part: 'request' },
    { at: 'Router.param(1)(2:4)', kind: 'remote', part: 'params' },
  ],
  conventions: [{ file: '/routes/.*\\.[jt]s$', exports: ['GET', 'default'], parameters: ['Request', ''] }],
  shapes: [
    {
      parameters: [
        { names: ['req', 'request'], type: 'Request', members: ['params', 'headers'] },
        { names: ['res', 'reply'], type: 'Reply', members: ['send'] },
      ],
    },
  ],
}

/** Made-up globals and a receiver that only its method's name tells. */
const platform: Model = {
  name: 'platform',
  docs: 'https://example.com/platform',
  globals: true,
  types: { Kit: ['kit'], Envelope: [] },
  concepts: [{ at: 'kit.open', is: 'opening' }],
}

const anything: Model = {
  name: 'anything',
  docs: 'https://example.com/anything',
  sinks: [{ at: '?.rawQuery(0)', kind: 'sql' }],
}

const MODELS = [driver, web, platform]

/** What the marked expression is: the names of API places, sorted. */
function places(text: string, options: CodeOptions = {}, models: readonly Model[] = MODELS): string[] {
  const code = analyzeCode(text, models, options)
  return [...new Set(code.facts.identity.apis(code.marked()).map(({ label }) => label))].sort()
}

/** Named types only, for cases in which the way to the value is not the point. */
function types(text: string, options: CodeOptions = {}): string[] {
  return places(text, options).filter((label) => /^(?:Pool|Client|Row|App|Router|Request|Reply|Body|Kit|Envelope)$/.test(label))
}

/** Texts of the local functions, classes and objects that the marked expression may be. */
function locals(text: string): string[] {
  const code = analyzeCode(text, MODELS)
  return code.facts.identity.valuesOf(code.marked()).flatMap((value) => ('type' in value ? [code.textOf(value)] : []))
}

const commonjs = { sourceType: 'commonjs', filename: 'src/file.js' } as const

describe('imports', () => {
  it('sees a named import', () => {
    expect(places(`import { createPool } from 'driver'; /*?*/ createPool`)).toEqual(['createPool'])
  })

  it('knows nothing of the same name from another package', () => {
    expect(places(`import { createPool } from 'other'; /*?*/ createPool`)).toEqual([])
  })

  it('sees a renamed import by its exported name', () => {
    expect(types(`import { createPool as make } from 'driver'; /*?*/ make()`)).toEqual(['Pool'])
  })

  it('does not take a local name for the exported one', () => {
    expect(types(`import { destroy as createPool } from 'driver'; /*?*/ createPool()`)).toEqual([])
  })

  it('sees a default import as the module', () => {
    expect(types(`import driver from 'driver'; /*?*/ driver.createPool()`)).toEqual(['Pool'])
  })

  it('sees a namespace import as the module', () => {
    expect(types(`import * as driver from 'driver'; /*?*/ driver.createPool()`)).toEqual(['Pool'])
  })

  it('sees the module in the default of a namespace', () => {
    expect(types(`import * as driver from 'driver'; /*?*/ driver.default.createPool()`)).toEqual(['Pool'])
  })

  it('sees `default as` as the module', () => {
    expect(types(`import { default as web } from 'web'; /*?*/ web()`)).toEqual(['App', 'Router'])
  })

  it('sees an exported name that is written as a string', () => {
    expect(types(`import { 'createPool' as make } from 'driver'; /*?*/ make()`)).toEqual(['Pool'])
  })

  it('sees a subpath that the model lists', () => {
    expect(types(`import { createPool } from 'driver/promise'; /*?*/ createPool()`)).toEqual(['Pool'])
  })

  it('takes a file of a package for the member of that name', () => {
    expect(places(`import make from 'driver/createPool.js'; /*?*/ make`)).toEqual(['createPool'])
  })

  it('does not take a relative file for a package', () => {
    expect(places(`import { createPool } from './driver'; /*?*/ createPool`)).toEqual([])
  })

  it('sees TypeScript `import x = require()`', () => {
    expect(types(`import driver = require('driver'); /*?*/ driver.createPool()`)).toEqual(['Pool'])
  })

  it('sees a dynamic import that is awaited', () => {
    expect(types(`const { createPool } = await import('driver'); /*?*/ createPool()`)).toEqual(['Pool'])
  })

  it('sees the module in the callback of a dynamic import', () => {
    expect(types(`import('driver').then(({ createPool }) => /*?*/ createPool())`)).toEqual(['Pool'])
  })

  it('knows nothing of a dynamic import whose name is computed', () => {
    expect(types('const { createPool } = await import(`driver-${kind}`); /*?*/ createPool()')).toEqual([])
  })

  it('does not see an import through a parameter that hides it', () => {
    expect(types(`import { createPool } from 'driver'; function f(createPool) { return /*?*/ createPool() }`)).toEqual([])
  })
})

describe('require', () => {
  it('sees the required module', () => {
    expect(types(`const driver = require('driver'); /*?*/ driver.createPool()`, commonjs)).toEqual(['Pool'])
  })

  it('sees a destructured and renamed member', () => {
    expect(types(`const { createPool: make } = require('driver'); /*?*/ make()`, commonjs)).toEqual(['Pool'])
  })

  it('sees a member of the call', () => {
    expect(types(`const make = require('driver').createPool; /*?*/ make()`, commonjs)).toEqual(['Pool'])
  })

  it('sees the interop default', () => {
    expect(types(`const web_1 = require('web'); /*?*/ (0, web_1.default)()`, commonjs)).toEqual(['App', 'Router'])
  })

  it('sees a module required on the spot', () => {
    expect(types(`/*?*/ require('web')()`, commonjs)).toEqual(['App', 'Router'])
  })

  it('knows nothing of a require that the file declares', () => {
    expect(types(`function require(name) { return load(name) } /*?*/ require('web')()`, commonjs)).toEqual([])
  })

  it('sees a module assigned in a try block', () => {
    expect(types(`let driver; try { driver = require('driver') } catch {} /*?*/ driver.createPool()`, commonjs)).toEqual(['Pool'])
  })
})

describe('constructors, calls and awaited values', () => {
  it('sees what a constructor makes', () => {
    expect(types(`import { Pool } from 'driver'; /*?*/ new Pool()`)).toEqual(['Pool'])
  })

  it('does not take the class for its instance', () => {
    expect(places(`import { Pool } from 'driver'; /*?*/ Pool`)).toEqual(['Pool'])
    expect(places(`import { Pool } from 'driver'; /*?*/ Pool.query`)).toEqual([])
  })

  it('does not take a call for a construction', () => {
    expect(types(`import { Pool } from 'driver'; /*?*/ Pool()`)).toEqual([])
  })

  it('sees the result of a method', () => {
    expect(types(`import { createPool } from 'driver'; /*?*/ createPool().connect()`)).toEqual(['Client'])
  })

  it('sees the awaited result as the result', () => {
    expect(types(`import { createPool } from 'driver'; const client = await createPool().connect(); /*?*/ client`)).toEqual(['Client'])
  })

  it('sees the value of a promise in then()', () => {
    expect(types(`import { createPool } from 'driver'; createPool().connect().then((client) => /*?*/ client)`)).toEqual(['Client'])
  })

  it('does not see it in catch()', () => {
    expect(types(`import { createPool } from 'driver'; createPool().connect().catch((client) => /*?*/ client)`)).toEqual([])
  })

  it('sees a member that is no call', () => {
    expect(types(`import { createPool } from 'driver'; /*?*/ createPool().tasks`)).toEqual(['Client'])
  })

  it('sees a bracketed member as a member', () => {
    expect(types(`import { createPool } from 'driver'; /*?*/ createPool()['connect']()`)).toEqual(['Client'])
  })

  it('knows nothing of a member whose name is computed', () => {
    expect(types(`import { createPool } from 'driver'; /*?*/ createPool()[method]()`)).toEqual([])
  })

  it('sees through optional chains, assertions and non-null marks', () => {
    expect(types(`import { createPool } from 'driver'; /*?*/ (createPool() as any)!?.connect?.()`)).toEqual(['Client'])
  })

  it('sees a type through its own methods, however long the chain', () => {
    const chain = '.clone()'.repeat(40)
    expect(types(`import { createPool } from 'driver'; /*?*/ createPool()${chain}.connect()`)).toEqual(['Client'])
  })

  it('gives up on a chain beyond the budget', () => {
    const chain = '.clone()'.repeat(200)
    expect(types(`import { createPool } from 'driver'; /*?*/ createPool()${chain}`)).toEqual([])
  })

  it('sees the receiver in a method that returns it', () => {
    expect(types(`import { createPool } from 'driver'; /*?*/ createPool().verbose()`)).toEqual(['Pool'])
  })

  it('sees the argument in a function that returns it', () => {
    expect(places(`import { createPool, promisify } from 'driver'; const make = promisify(createPool); /*?*/ make`)).toEqual([
      'createPool',
    ])
  })
})

describe('aliases and reassignments', () => {
  it('sees a value through a chain of names', () => {
    expect(types(`import { createPool } from 'driver'; const a = createPool(); const b = a; const c = b; /*?*/ c`)).toEqual(['Pool'])
  })

  it('sees every value a variable is given', () => {
    expect(types(`import { createPool } from 'driver'; let db; if (x) db = createPool(); else db = createPool().tasks; /*?*/ db`)).toEqual([
      'Client',
      'Pool',
    ])
  })

  it('sees both sides of a conditional', () => {
    expect(types(`import { createPool } from 'driver'; const p = createPool(); /*?*/ test ? p : p.tasks`)).toEqual(['Client', 'Pool'])
  })

  it('sees both sides of `||` but only the last of `&&`', () => {
    expect(types(`import { createPool } from 'driver'; const p = createPool(); /*?*/ p || p.tasks`)).toEqual(['Client', 'Pool'])
    expect(types(`import { createPool } from 'driver'; const p = createPool(); /*?*/ p && p.tasks`)).toEqual(['Client'])
  })

  it('sees a lazily made value', () => {
    expect(types(`import { createPool } from 'driver'; let db; function get() { return (db ??= createPool()) } /*?*/ get()`)).toEqual(['Pool'])
  })

  it('sees an assignment pattern', () => {
    expect(types(`import { createPool } from 'driver'; let tasks; ({ tasks } = createPool()); /*?*/ tasks`)).toEqual(['Client'])
  })

  it('sees the default of a destructured name', () => {
    expect(types(`import { createPool } from 'driver'; const { db = createPool() } = options; /*?*/ db`)).toEqual(['Pool'])
  })

  it('ends on a cycle of names', () => {
    expect(types(`let a = b; let b = c; let c = a; /*?*/ a`)).toEqual([])
  })

  it('still sees what enters a cycle', () => {
    expect(types(`import { createPool } from 'driver'; let a = createPool(); let b = a; a = b; /*?*/ b`)).toEqual(['Pool'])
  })

  it('gives the same answer whichever end of a cycle is asked first', () => {
    const text = `import { createPool } from 'driver'; let a = createPool(); let b = a; a = b; first(a); second(b)`
    const [forward, backward] = [analyzeCode(text, MODELS), analyzeCode(text, MODELS)]
    const ask = (code: typeof forward, name: string) => code.facts.identity.apis(code.find(name, -1)).map(({ label }) => label)
    const one = [ask(forward, 'a'), ask(forward, 'b')]
    const other = [ask(backward, 'b'), ask(backward, 'a')].reverse()
    expect(one).toEqual(other)
  })
})

describe('objects and arrays', () => {
  it('sees a property of an object literal', () => {
    expect(types(`import { createPool } from 'driver'; const app = { db: createPool() }; /*?*/ app.db`)).toEqual(['Pool'])
  })

  it('knows nothing of another property', () => {
    expect(types(`import { createPool } from 'driver'; const app = { db: createPool() }; /*?*/ app.cache`)).toEqual([])
  })

  it('sees a spread object', () => {
    expect(types(`import { createPool } from 'driver'; const a = { db: createPool() }; const b = { ...a }; /*?*/ b.db`)).toEqual(['Pool'])
  })

  it('sees a getter', () => {
    expect(types(`import { createPool } from 'driver'; const app = { get db() { return createPool() } }; /*?*/ app.db`)).toEqual(['Pool'])
  })

  it('sees a property that is written later', () => {
    expect(types(`import { createPool } from 'driver'; const app = {}; app.db = createPool(); /*?*/ app.db`)).toEqual(['Pool'])
  })

  it('does not see a property written on another object', () => {
    expect(types(`import { createPool } from 'driver'; const app = {}; const it = {}; it.db = createPool(); /*?*/ app.db`)).toEqual([])
  })

  it('sees a property written beside one that the literal has', () => {
    expect(types(`import { createPool } from 'driver'; const app = { db: null }; app.db = createPool(); /*?*/ app.db`)).toEqual(['Pool'])
  })

  it('sees `this` of an object literal', () => {
    expect(types(`import { createPool } from 'driver'; const app = { db: createPool(), run() { return /*?*/ this.db } }`)).toEqual(['Pool'])
  })

  it('sees the elements of an array in a loop', () => {
    expect(types(`import { createPool } from 'driver'; for (const pool of [createPool()]) { /*?*/ pool.clone() }`)).toEqual(['Pool'])
  })

  it('does not take the keys of a for-in loop for elements', () => {
    expect(types(`import { createPool } from 'driver'; for (const pool in [createPool()]) { /*?*/ pool }`)).toEqual([])
  })

  it('sees the elements in a callback of forEach', () => {
    expect(types(`import { createPool } from 'driver'; [createPool()].forEach((pool) => { /*?*/ pool.clone() })`)).toEqual(['Pool'])
  })

  it('does not take the index for an element', () => {
    expect(types(`import { createPool } from 'driver'; [createPool()].forEach((x, pool) => { /*?*/ pool })`)).toEqual([])
  })
})

describe('classes', () => {
  it('sees a field initialiser', () => {
    expect(types(`import { createPool } from 'driver'; class A { db = createPool(); run() { return /*?*/ this.db } }`)).toEqual(['Pool'])
  })

  it('sees a private field', () => {
    expect(types(`import { createPool } from 'driver'; class A { #db = createPool(); run() { return /*?*/ this.#db } }`)).toEqual(['Pool'])
  })

  it('sees a static field on the class only', () => {
    const text = (ask: string) => `import { createPool } from 'driver'; class A { static db = createPool() } /*?*/ ${ask}`
    expect(types(text('A.db'))).toEqual(['Pool'])
    expect(types(text('new A().db'))).toEqual([])
  })

  it('sees a field assigned in the constructor', () => {
    expect(
      types(`import { createPool } from 'driver'; class A { constructor() { this.db = createPool() } run() { return /*?*/ this.db } }`),
    ).toEqual(['Pool'])
  })

  it('does not see a field of the same name of another class', () => {
    expect(
      types(`import { createPool } from 'driver'; class A { constructor() { this.db = createPool() } } class B { run() { return /*?*/ this.db } }`),
    ).toEqual([])
  })

  it('sees what is injected into the constructor by the file', () => {
    expect(
      types(`import { createPool } from 'driver'
        class Users { constructor(db) { this.db = db } list() { return /*?*/ this.db } }
        new Users(createPool())`),
    ).toEqual(['Pool'])
  })

  it('sees a typed parameter that is stored', () => {
    expect(
      types(`import type { Pool } from 'driver'; class A { constructor(db: Pool) { this.db = db } run() { return /*?*/ this.db } }`),
    ).toEqual(['Pool'])
  })

  it('sees a parameter property', () => {
    expect(
      types(`import { Pool } from 'driver'; class A { constructor(private readonly db: Pool) {} run() { return /*?*/ this.db } }`),
    ).toEqual(['Pool'])
  })

  it('does not take a plain parameter for a property', () => {
    expect(types(`import { Pool } from 'driver'; class A { constructor(db: Pool) {} run() { return /*?*/ this.db } }`)).toEqual([])
  })

  it('sees a typed field without a value', () => {
    expect(types(`import { Pool } from 'driver'; class A { private db!: Pool; run() { return /*?*/ this.db } }`)).toEqual(['Pool'])
  })

  it('sees a getter', () => {
    expect(
      types(`import { createPool } from 'driver'; class A { get db() { return createPool() } run() { return /*?*/ this.db } }`),
    ).toEqual(['Pool'])
  })

  it('sees `this` through arrow functions', () => {
    expect(
      types(`import { createPool } from 'driver'; class A { db = createPool(); run() { return list.map(() => /*?*/ this.db) } }`),
    ).toEqual(['Pool'])
  })

  it('does not see `this` through a plain function', () => {
    expect(
      types(`import { createPool } from 'driver'; class A { db = createPool(); run() { return list.map(function () { return /*?*/ this.db }) } }`),
    ).toEqual([])
  })

  it('sees a field through a name for `this`', () => {
    expect(
      types(`import { createPool } from 'driver'
        class A { constructor() { const self = this; self.db = createPool() } run() { return /*?*/ this.db } }`),
    ).toEqual(['Pool'])
  })

  it('sees the method of an instance', () => {
    expect(locals(`class A { run() {} } const a = new A(); /*?*/ a.run`)).toEqual(['() {}'])
  })

  it('sees the method of an inherited class', () => {
    expect(locals(`class A { run() {} } class B extends A {} /*?*/ new B().run`)).toEqual(['() {}'])
  })

  it('sees the nearest of two methods', () => {
    expect(locals(`class A { run() { return 1 } } class B extends A { run() { return 2 } } /*?*/ new B().run`)).toEqual(['() { return 2 }'])
  })

  it('sees `super.method`', () => {
    expect(locals(`class A { run() { return 1 } } class B extends A { run() { return /*?*/ super.run } }`)).toEqual(['() { return 1 }'])
  })

  it('sees members of a library class in a subclass', () => {
    expect(types(`import { Pool } from 'driver'; class Db extends Pool { run() { return /*?*/ this.connect() } }`)).toEqual(['Client'])
  })

  it('sees them in an instance of the subclass', () => {
    expect(types(`import { Pool } from 'driver'; class Db extends Pool {} /*?*/ new Db().connect()`)).toEqual(['Client'])
  })

  it('prefers an own method to that of the library', () => {
    expect(types(`import { Pool } from 'driver'; class Db extends Pool { connect() {} } /*?*/ new Db().connect()`)).toEqual([])
  })

  it('ends on classes that extend each other', () => {
    expect(types('class A extends B {} class B extends A {} /*?*/ new A().db')).toEqual([])
  })

  it('sees fields of a constructor function', () => {
    expect(
      types(`import { createPool } from 'driver'; function A() { this.db = createPool() } /*?*/ new A().db`),
    ).toEqual(['Pool'])
  })

  it('sees them in its prototype methods', () => {
    expect(
      types(`import { createPool } from 'driver'; function A() { this.db = createPool() } A.prototype.run = function () { return /*?*/ this.db }`),
    ).toEqual(['Pool'])
  })

  it('sees a method on a prototype', () => {
    expect(locals('function A() {} A.prototype.run = function () {}; /*?*/ new A().run')).toEqual(['function () {}'])
  })

  it('does not see a method on the prototype of another', () => {
    expect(locals('function A() {} function B() {} B.prototype.run = function () {}; /*?*/ new A().run')).toEqual([])
  })
})

describe('types', () => {
  it('sees a typed parameter', () => {
    expect(types(`import { Pool } from 'driver'; function run(db: Pool) { return /*?*/ db }`)).toEqual(['Pool'])
  })

  it('sees a type-only import', () => {
    expect(types(`import type { Pool } from 'driver'; function run(db: Pool) { return /*?*/ db }`)).toEqual(['Pool'])
    expect(types(`import { type Pool } from 'driver'; function run(db: Pool) { return /*?*/ db }`)).toEqual(['Pool'])
  })

  it('knows nothing of a type of the same name from the file', () => {
    expect(types(`interface Pool { x: string } function run(db: Pool) { return /*?*/ db }`)).toEqual([])
  })

  it('sees a qualified type', () => {
    expect(types(`import * as driver from 'driver'; function run(db: driver.Pool) { return /*?*/ db }`)).toEqual(['Pool'])
  })

  it('sees an import type', () => {
    expect(types(`function run(db: import('driver').Pool) { return /*?*/ db }`)).toEqual(['Pool'])
  })

  it('sees unions, promises and arrays', () => {
    expect(types(`import { Pool } from 'driver'; declare const db: Promise<Pool | null>; /*?*/ await db`)).toEqual(['Pool'])
    expect(types(`import { Pool } from 'driver'; function run(all: Pool[]) { for (const db of all) /*?*/ db.clone() }`)).toEqual(['Pool'])
  })

  it('sees an alias of a type', () => {
    expect(types(`import { Pool } from 'driver'; type Db = Pool; function run(db: Db) { return /*?*/ db }`)).toEqual(['Pool'])
  })

  it('ends on types that name each other', () => {
    expect(types('type A = B; type B = A; function run(db: A) { return /*?*/ db }')).toEqual([])
  })

  it('sees a member of an interface', () => {
    expect(types(`import { Pool } from 'driver'; interface Deps { db: Pool } function run(deps: Deps) { return /*?*/ deps.db }`)).toEqual(['Pool'])
  })

  it('sees a member of an inherited interface', () => {
    expect(
      types(`import { Pool } from 'driver'; interface A { db: Pool } interface B extends A {} function run(deps: B) { return /*?*/ deps.db }`),
    ).toEqual(['Pool'])
  })

  it('sees a destructured parameter with a type literal', () => {
    expect(types(`import { Pool } from 'driver'; function run({ db }: { db: Pool }) { return /*?*/ db }`)).toEqual(['Pool'])
  })

  it('sees an interface that extends a type of the library', () => {
    expect(types(`import { Pool } from 'driver'; interface Db extends Pool {} function run(db: Db) { return /*?*/ db.connect() }`)).toEqual(['Client'])
  })

  it('sees the return type of a local function', () => {
    expect(types(`import { Pool } from 'driver'; function get(): Pool { return container.get('db') } /*?*/ get()`)).toEqual(['Pool'])
  })

  it('sees ReturnType of a factory', () => {
    expect(types(`import { createPool } from 'driver'; function run(db: ReturnType<typeof createPool>) { return /*?*/ db }`)).toEqual(['Pool'])
  })

  it('sees a class of the file as a type', () => {
    expect(
      types(`import { createPool } from 'driver'; class A { db = createPool() } function run(a: A) { return /*?*/ a.db }`),
    ).toEqual(['Pool'])
  })

  it('sees a type of the platform', () => {
    expect(types('function run(e: Envelope) { return /*?*/ e }')).toEqual(['Envelope'])
  })

  it('does not take a type of the file for that of the platform', () => {
    expect(types('class Envelope {} function run(e: Envelope) { return /*?*/ e }')).toEqual([])
  })
})

describe('globals', () => {
  it('sees a global', () => {
    expect(places('/*?*/ kit.open')).toEqual(['kit.open'])
  })

  it('does not see a global that the file declares', () => {
    expect(places('const kit = {}; /*?*/ kit.open')).toEqual([])
  })

  it('sees it on globalThis', () => {
    expect(places('/*?*/ globalThis.kit.open')).toEqual(['kit.open'])
  })

  it('does not see it on another object', () => {
    expect(places('/*?*/ other.kit.open')).toEqual([])
  })
})

describe('handlers and their parameters', () => {
  it('sees the parameters of an inline handler', () => {
    const text = (ask: string) => `import web from 'web'; const app = web(); app.get('/', (req, res) => { /*?*/ ${ask} })`
    expect(types(text('req'))).toEqual(['Request'])
    expect(types(text('res'))).toEqual(['Reply'])
  })

  it('knows nothing of the callback of another method', () => {
    expect(types(`import web from 'web'; const app = web(); app.listen(80, (a) => { /*?*/ a })`)).toEqual([])
  })

  it('sees a destructured parameter', () => {
    expect(types(`import web from 'web'; web().get('/', ({ body }) => { /*?*/ body })`)).toEqual(['Body'])
  })

  it('sees an inherited method', () => {
    expect(types(`import { Router } from 'web'; Router().post('/', (a) => { /*?*/ a })`)).toEqual(['Request'])
  })

  it('does not give a parent what only the child has', () => {
    expect(types(`import { Router } from 'web'; /*?*/ Router().prefix()`)).toEqual([])
  })

  it('sees a named handler', () => {
    expect(types(`import web from 'web'; function list(a) { /*?*/ a } web().get('/', list)`)).toEqual(['Request'])
  })

  it('knows nothing of a named function that is not handed over', () => {
    expect(types(`import web from 'web'; function list(a) { /*?*/ a } web().get('/', other)`)).toEqual([])
  })

  it('sees the handlers of an array', () => {
    expect(types(`import web from 'web'; web().get('/', [check, (a) => { /*?*/ a }])`)).toEqual(['Request'])
  })

  it('sees an array that is spread', () => {
    expect(types(`import web from 'web'; const all = [(a) => { /*?*/ a }]; web().get('/', ...all)`)).toEqual(['Request'])
  })

  it('sees a handler in an options object', () => {
    expect(types(`import web from 'web'; web().route({ path: '/', handler: (a) => { /*?*/ a } })`)).toEqual(['Request'])
  })

  it('knows nothing of another option', () => {
    expect(types(`import web from 'web'; web().route({ path: '/', done: (a) => { /*?*/ a } })`)).toEqual([])
  })

  it('sees a handler written as a method of the options', () => {
    expect(types(`import web from 'web'; web().route({ handler(a) { /*?*/ a } })`)).toEqual(['Request'])
  })

  it('sees a handler in a wrapper of another file', () => {
    expect(types(`import web from 'web'; import { wrap } from './wrap'; web().get('/', wrap((a) => { /*?*/ a }))`)).toEqual(['Request'])
  })

  it('does not take the callback of an array method for a handler', () => {
    expect(types(`import web from 'web'; web().get('/', names.map((a) => { /*?*/ a }))`)).toEqual([])
  })

  it('sees a handler in a wrapper of the file', () => {
    expect(
      types(`import web from 'web'
        const wrap = (fn) => (req, res, next) => Promise.resolve(fn(req, res)).catch(next)
        web().get('/', wrap((a) => { /*?*/ a }))`),
    ).toEqual(['Request'])
  })

  it('sees a handler that a factory returns', () => {
    expect(types(`import web from 'web'; const make = (db) => (a) => { /*?*/ a }; web().get('/', make(1))`)).toEqual(['Request'])
  })

  it('does not take the factory for the handler', () => {
    expect(types(`import web from 'web'; const make = (db) => (a) => { /*?*/ db }; web().get('/', make(1))`)).toEqual([])
  })

  it('sees a method of a controller', () => {
    expect(
      types(`import web from 'web'; class Users { list(a) { /*?*/ a } } const users = new Users(); web().get('/', users.list)`),
    ).toEqual(['Request'])
  })

  it('does not take another method of the controller', () => {
    expect(
      types(`import web from 'web'; class Users { list(a) { /*?*/ a } show() {} } const users = new Users(); web().get('/', users.show)`),
    ).toEqual([])
  })

  it('sees a bound method', () => {
    expect(
      types(`import web from 'web'; class Users { list(a) { /*?*/ a } mount(app = web()) { app.get('/', this.list.bind(this)) } }`),
    ).toEqual(['Request'])
  })

  it('sees a bound function', () => {
    expect(types(`import web from 'web'; web().get('/', function (a) { /*?*/ a }.bind(self))`)).toEqual(['Request'])
  })

  it('sees a method of an object of handlers', () => {
    expect(types(`import web from 'web'; const users = { list(a) { /*?*/ a } }; web().get('/', users.list)`)).toEqual(['Request'])
  })

  it('sees an arrow function in a class field', () => {
    expect(
      types(`import web from 'web'; class Users { list = (a) => { /*?*/ a } } web().get('/', new Users().list)`),
    ).toEqual(['Request'])
  })

  it('sees what a parameter is by its callers in the file', () => {
    expect(
      types(`import web from 'web'; function read(b) { /*?*/ b } web().get('/', (req) => read(req))`),
    ).toEqual(['Request'])
  })

  it('sees a helper that receives the app', () => {
    expect(types(`import web from 'web'; function mount(app) { app.get('/', (a) => { /*?*/ a }) } mount(web())`)).toEqual(['Request'])
  })

  it('sees a typed app of another file', () => {
    expect(types(`import type { App } from 'web'; export function mount(app: App) { app.get('/', (a) => { /*?*/ a }) }`)).toEqual(['Request'])
  })

  it('sees a handler by its declared type', () => {
    expect(places(`import type { Handler } from 'web'; const list: Handler = (a) => { /*?*/ a }`)).toEqual(['Handler(0)'])
  })

  it('sees the second parameter of a node-style callback', () => {
    expect(types(`import { createPool } from 'driver'; createPool().connect((error, client) => { /*?*/ client })`)).toEqual(['Client'])
    expect(types(`import { createPool } from 'driver'; createPool().connect((client) => { /*?*/ client })`)).toEqual([])
  })

  it('tells callbacks by how many parameters they declare', () => {
    expect(places(`import { Router } from 'web'; Router().param('id', (a, b, c, d) => { /*?*/ c })`)).toEqual(['Router.param(1)(2:4)'])
    expect(places(`import { Router } from 'web'; Router().param('id', (a, b, c) => { /*?*/ c })`)).toEqual([])
  })
})

describe('decorators', () => {
  it('sees a decorated parameter', () => {
    expect(types(`import { Body } from 'web'; class A { create(@Body() dto) { /*?*/ dto } }`)).toEqual(['Body'])
  })

  it('sees a decorator without a call, and a renamed one', () => {
    expect(types(`import { Req as R } from 'web'; class A { create(@R a) { /*?*/ a } }`)).toEqual(['Request'])
  })

  it('knows nothing of a decorator of the same name from elsewhere', () => {
    expect(types(`import { Body } from './own'; class A { create(@Body() dto) { /*?*/ dto } }`)).toEqual([])
  })

  it('sees a decorated field', () => {
    expect(types(`import { Body } from 'web'; class A { @Body() input; run() { return /*?*/ this.input } }`)).toEqual(['Body'])
  })

  it('does not decorate the parameter beside it', () => {
    expect(types(`import { Body } from 'web'; class A { create(@Body() dto, other) { /*?*/ other } }`)).toEqual([])
  })
})

describe('exports by file convention', () => {
  const filename = 'src/routes/users.ts'

  it('sees an exported function of a file that the framework loads', () => {
    expect(types('export function GET(a) { /*?*/ a }', { filename })).toEqual(['Request'])
  })

  it('knows nothing of the same export in another file', () => {
    expect(types('export function GET(a) { /*?*/ a }', { filename: 'src/lib/users.ts' })).toEqual([])
  })

  it('knows nothing of an export of another name', () => {
    expect(types('export function HELP(a) { /*?*/ a }', { filename })).toEqual([])
  })

  it('sees an exported constant', () => {
    expect(types('export const GET = async (a) => { /*?*/ a }', { filename })).toEqual(['Request'])
  })

  it('sees an export list with another name', () => {
    expect(types('function list(a) { /*?*/ a } export { list as GET }', { filename })).toEqual(['Request'])
  })

  it('sees a default export', () => {
    expect(types('export default function (a) { /*?*/ a }', { filename })).toEqual(['Request'])
  })

  it('sees a default export by name', () => {
    expect(types('const list = (a) => { /*?*/ a }; export default list', { filename })).toEqual(['Request'])
  })

  it('sees CommonJS exports', () => {
    expect(types('exports.GET = (a) => { /*?*/ a }', { ...commonjs, filename: 'src/routes/users.js' })).toEqual(['Request'])
    expect(types('module.exports = { GET: list }; function list(a) { /*?*/ a }', { ...commonjs, filename: 'src/routes/users.js' })).toEqual([
      'Request',
    ])
  })

  it('does not see a private function of the file', () => {
    expect(types('function GET(a) { /*?*/ a }', { filename })).toEqual([])
  })
})

describe('shapes', () => {
  it('sees a handler by the names of its parameters and the members it uses', () => {
    expect(types('export function list(req, res) { res.send(/*?*/ req.params) }')).toEqual([])
    expect(types('export function list(req, res) { use(req.params); res.send(/*?*/ req) }')).toEqual(['Request'])
  })

  it('needs a member that tells', () => {
    expect(types('export function list(req, res) { use(req.size); res.end(/*?*/ req) }')).toEqual([])
  })

  it('needs the names', () => {
    expect(types('export function list(a, b) { use(a.params); b.send(/*?*/ a) }')).toEqual([])
  })

  it('takes a destructured member for a use', () => {
    expect(types('export function list(req, res) { const { headers } = req; use(/*?*/ req, headers) }')).toEqual(['Request'])
  })

  it('sees a handler that is exported by a name which some unknown receiver could have', () => {
    const handler = (name: string): string => `exports.${name} = function (req, res) { use(req.params); res.send(/*?*/ req) }`
    expect(places(handler('list'), {}, [...MODELS, anything])).toEqual(['Request'])
    expect(places(handler('rawQuery'), {}, [...MODELS, anything])).toEqual(['Request'])
  })

  it('asks the registration first', () => {
    expect(types(`import { createPool } from 'driver'; createPool().on('x', (req, res) => { res.send(/*?*/ req) })`)).toEqual(['Client'])
  })
})

describe('receivers nothing is known of', () => {
  it('sees a member that says enough', () => {
    expect(places('import db from "./db"; /*?*/ db.rawQuery', {}, [anything])).toEqual(['?.rawQuery'])
  })

  it('knows nothing of other members', () => {
    expect(places('import db from "./db"; /*?*/ db.query', {}, [anything])).toEqual([])
  })

  it('does not guess where the receiver is known', () => {
    expect(places(`const db = { rawQuery() {} }; /*?*/ db.rawQuery`, {}, [anything])).toEqual([])
    expect(places(`import { createPool } from 'driver'; /*?*/ createPool().rawQuery`, {}, [anything, driver])).toEqual([])
  })

  it('guesses in a class whose parent is in another file', () => {
    expect(places(`import { Base } from './base'; class A extends Base { run() { return /*?*/ this.rawQuery } }`, {}, [anything])).toEqual([
      '?.rawQuery',
    ])
  })

  it('marks a sink of such a receiver as guessed', () => {
    const guessed = analyzeCode('import db from "./db"; db.rawQuery(text)', [anything]).analysis.sinks('sql')
    expect(guessed.map((sink) => sink.guessed)).toEqual([true])
    const known = analyzeCode(`import { createPool } from 'driver'; createPool().query(text)`, [driver, anything]).analysis.sinks('sql')
    expect(known.map((sink) => sink.guessed)).toEqual([false])
  })
})

describe('functions of the file', () => {
  it('sees a declared function by its name, before its declaration as well', () => {
    expect(locals('/*?*/ run; function run() {}')).toEqual(['function run() {}'])
  })

  it('sees the functions a variable may hold', () => {
    expect(locals('const run = quick ? () => 1 : () => 2; /*?*/ run')).toEqual(['() => 1', '() => 2'])
  })

  it('sees a function in a table by its key', () => {
    expect(locals('const table = { a() {}, b: () => 2 }; /*?*/ table.b')).toEqual(['() => 2'])
  })

  it('sees all functions of a table behind a computed key', () => {
    expect(locals('const table = { a: () => 1, b: () => 2 }; /*?*/ table[key]')).toEqual(['() => 1', '() => 2'])
  })

  it('sees a function behind bind()', () => {
    expect(locals('function run() {} /*?*/ run.bind(self)')).toEqual(['function run() {}'])
  })

  it('sees a function that is returned', () => {
    expect(locals('function make() { return () => 1 } /*?*/ make()')).toEqual(['() => 1'])
  })

  it('ends on a function that returns itself', () => {
    expect(locals('function make() { return make() } /*?*/ make()')).toEqual([])
  })
})

describe('a question that takes the whole budget', () => {
  /** Lists of lists, each `width` long. */
  const nested = (width: number, depth: number): string => `[${Array.from({ length: width }, () => (depth === 0 ? 'f' : nested(width, depth - 1))).join()}]`

  it('leaves the next one its own', () => {
    const code = analyzeCode(`const f = () => 1\nconst many = ${nested(10, 3)}\nconst later = f\nuse(many)\nuse(later)`)
    expect(code.facts.index.calls).toHaveLength(2)
    code.facts.identity.valuesOf(code.find('many', -1))
    expect(code.facts.identity.functions(code.find('later', -1)).map((fn) => code.textOf(fn))).toEqual(['() => 1'])
  })

  it('looks at what is in a ring of functions once, and has enough left for the rest', () => {
    const ring = Array.from({ length: 60 }, (_, i) => `function get${i}() { return a ? get${(i + 1) % 60}() : b ? get${(i + 7) % 60}() : get${(i + 59) % 60}() }`)
    expect(locals(`${ring.join('\n')}\nconst found = get0() ?? (() => 1)\n/*?*/ found`)).toEqual(['() => 1'])
  })
})
