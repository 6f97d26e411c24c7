import { describe, expect, it } from 'vitest'
import {
  expandBraces,
  followArgument,
  followCall,
  followDecorator,
  followMember,
  followNew,
  graphOf,
  parsePath,
  type ApiNode,
} from '../../src/analysis/identity/api-graph.js'
import type { Model } from '../../src/models/schema.js'
import { analyzeCode } from '../support/analyze-code.js'

/** A model that says one thing: these places are sinks. */
function modelOf(at: string, rest: Partial<Model> = {}): Model {
  return { name: 'lib', docs: 'https://example.com/lib', packages: ['lib'], sinks: [{ at, kind: 'sql' }], ...rest }
}

/** Texts of the sink values that a path finds in a file that imports `lib`. */
function sinksOf(at: string, body: string, rest: Partial<Model> = {}): string[] {
  const code = analyzeCode(`import lib, * as all from 'lib'; import { a, b, make, Type, tag } from 'lib'; ${body}`, [modelOf(at, rest)])
  return code.analysis.sinks('sql').map(({ value }) => code.textOf(value))
}

const labels = (nodes: readonly ApiNode[]): string[] => nodes.map(({ label }) => label)

describe('parsePath', () => {
  it.each<[path: string, construct: boolean, head: string, segments: string[]]>([
    ['query', false, 'query', []],
    ['Pool.query(0)', false, 'Pool', ['.query', '(0)']],
    ['new Pool().query', true, 'Pool', ['()', '.query']],
    ['default()', false, 'default', ['()']],
    ['exports.sql', false, 'exports', ['.sql']],
    ['?.query(0)', false, '?', ['.query', '(0)']],
    ['@Body', false, '@Body', []],
    ['get(1..)(0)', false, 'get', ['(1..)', '(0)']],
    ['get(*)', false, 'get', ['(*)']],
    ['param(1)(2:4)', false, 'param', ['(1)', '(2:4)']],
    ['connect().await.rows', false, 'connect', ['()', '.await', '.rows']],
    ['headers.*', false, 'headers', ['.*']],
    ['a.$b', false, 'a', ['.$b']],
    ['a.x-y', false, 'a', ['.x-y']],
    ['run(0).1', false, 'run', ['(0)', '.1']],
    ['  query(0)  ', false, 'query', ['(0)']],
  ])('reads %s', (path, construct, head, segments) => {
    expect(parsePath(path)).toEqual({ construct, head, segments })
  })

  it.each(['', '.query', '(0)', 'new .query'])('refuses %j, which has no head, and names it', (path) => {
    expect(() => parsePath(path)).toThrow(`The access path '${path}' has no head.`)
  })

  it.each<[path: string, from: string]>([
    ['query(', '('],
    ['query(x)', '(x)'],
    ['query(-1)', '(-1)'],
    ['query(1..2)', '(1..2)'],
    ['query..rows', '..rows'],
    ['query().', '.'],
    ['query rows', ' rows'],
    ['query[0]', '[0]'],
  ])('refuses %s, and says from where on', (path, from) => {
    expect(() => parsePath(path)).toThrow(`The access path '${path}' can't be read from '${from}' on.`)
  })
})

describe('expandBraces', () => {
  it('gives a path without braces back', () => {
    expect(expandBraces('Pool.query(0)')).toEqual(['Pool.query(0)'])
  })

  it('expands members', () => {
    expect(expandBraces('Pool.{query,execute}(0)')).toEqual(['Pool.query(0)', 'Pool.execute(0)'])
  })

  it('multiplies braces', () => {
    expect(expandBraces('{A,B}.{c,d}')).toEqual(['A.c', 'A.d', 'B.c', 'B.d'])
  })

  it('expands whole paths, with spaces between them', () => {
    expect(expandBraces('{format, Pool.format}')).toEqual(['format', 'Pool.format'])
  })

  it('refuses a brace that is not closed, and names the path', () => {
    expect(() => expandBraces('Pool.{query')).toThrow(`The access path 'Pool.{query' has a '{' without '}'.`)
  })
})

describe('segments', () => {
  it('`(n)` is that argument and no other', () => {
    expect(sinksOf('a(1)', 'a(x, y, z)')).toEqual(['y'])
  })

  it('`(*)` is every argument', () => {
    expect(sinksOf('a(*)', 'a(x, y, z)')).toEqual(['x', 'y', 'z'])
  })

  it('`(n..)` is every argument from there on', () => {
    expect(sinksOf('a(1..)', 'a(x, y, z)')).toEqual(['y', 'z'])
  })

  it('`.member` is a member of a value', () => {
    expect(sinksOf('a.run(0)', 'a.run(x); a.walk(y); a(z)')).toEqual(['x'])
  })

  it('`.member` after an argument is a property of the object given', () => {
    expect(sinksOf('a(0).text', 'a({ text: x, values: y })')).toEqual(['x'])
  })

  it('`.*` is any member', () => {
    expect(sinksOf('a.*(0)', 'a.one(x); a.two(y); a(z)')).toEqual(['x', 'y'])
  })

  it('a named member wins over `.*`', () => {
    const model = { ...modelOf('a.*(0)'), sinks: [{ at: 'a.*(0)', kind: 'sql' }, { at: 'a.two(0)', kind: 'path' }] } satisfies Model
    const { analysis } = analyzeCode(`import { a } from 'lib'; a.one(x); a.two(y)`, [model])
    expect(analysis.sinks('sql')).toHaveLength(1)
    expect(analysis.sinks('path')).toHaveLength(1)
  })

  it('`.n` after an argument is one element of the array given', () => {
    expect(sinksOf('a(0).1', 'a([x, y, z])')).toEqual(['y'])
  })

  it('`()` is the result of a call', () => {
    expect(sinksOf('make().run(0)', 'make().run(x); make.run(y)')).toEqual(['x'])
  })

  it('`()` is the result of a tagged template too', () => {
    expect(sinksOf('tag().run(0)', 'tag`t`.run(x)')).toEqual(['x'])
  })

  it('argument 0 of a tagged template is its strings, which no sink is in, and the values follow', () => {
    expect(sinksOf('tag(1..)', 'tag`a ${x} b ${y}`')).toEqual(['x', 'y'])
    expect(sinksOf('tag(0)', 'tag`a ${x}`')).toEqual([])
  })

  it('`.await` changes nothing', () => {
    expect(sinksOf('make().await.run(0)', '(await make()).run(x); make().run(y)')).toEqual(['x', 'y'])
  })

  it('`new X()` is a construction', () => {
    expect(sinksOf('new Type().run(0)', 'new Type().run(x); Type().run(y); Type.run(z)')).toEqual(['x'])
  })

  it('`new X(0)` reads the arguments of a construction', () => {
    expect(sinksOf('new Type(0)', 'new Type(x)')).toEqual(['x'])
  })

  it('only the first call of a `new` path constructs', () => {
    expect(sinksOf('new Type().next().run(0)', 'new Type().next().run(x); new (new Type().next)().run(y)')).toEqual(['x'])
  })

  it('`default` is the module itself, however it is imported', () => {
    expect(sinksOf('default(0)', 'lib(x); all.default(y); a(z)')).toEqual(['x', 'y'])
  })

  it('`new default()` constructs the module', () => {
    expect(sinksOf('new default().run(0)', 'new lib().run(x); lib().run(y)')).toEqual(['x'])
  })

  it('braces may hold heads and members', () => {
    expect(sinksOf('{a,b}.{run,walk}(0)', 'a.run(w); a.walk(x); b.run(y); b.fly(z)')).toEqual(['w', 'x', 'y'])
  })

  it('a second argument segment is the parameter of a callback', () => {
    const model = { ...modelOf('a(0)(1).run(0)') }
    const code = analyzeCode(`import { a } from 'lib'; a((x, y) => { y.run(found); x.run(other) })`, [model])
    expect(code.analysis.sinks('sql').map(({ value }) => code.textOf(value))).toEqual(['found'])
  })

  it('`(m:n)` is a parameter of a callback with exactly n parameters', () => {
    const found = (callback: string) => sinksOf('a(0)(0:2).run(0)', `a(${callback})`)
    expect(found('(x, y) => x.run(q)')).toEqual(['q'])
    expect(found('(x) => x.run(q)')).toEqual([])
    expect(found('(x, y, z) => x.run(q)')).toEqual([])
  })

  it('a spread argument is the argument at its place', () => {
    expect(sinksOf('a(0)', 'a(...x)')).toEqual(['x'])
    expect(sinksOf('a(1)', 'a(...x)')).toEqual([])
  })
})

describe('types', () => {
  const types = { Pool: ['make()', 'Pool.clone()'], Client: ['Pool.connect(0)(0)'] }

  it('a head that is a type starts at every value of it', () => {
    expect(sinksOf('Pool.run(0)', 'make().run(x); make().clone().run(y); lib.run(z)', { types })).toEqual(['x', 'y'])
  })

  it('a type may be found at the parameter of a callback', () => {
    expect(sinksOf('Client.run(0)', 'make().connect((c) => c.run(x)); make().connect(1, (c) => c.run(y))', { types })).toEqual(['x'])
  })

  it('`exports.X` is the export where a type has the same name', () => {
    expect(sinksOf('exports.Type(0)', 'Type(x)', { types: { Type: ['make()'] } })).toEqual(['x'])
    expect(sinksOf('Type(0)', 'Type(x); make()(y)', { types: { Type: ['make()'] } })).toEqual(['y'])
  })

  it('`new X` is the export where a type has the same name', () => {
    expect(sinksOf('Type.run(0)', 'new Type().run(x); Type.run(y)', { types: { Type: ['new Type()'] } })).toEqual(['x'])
  })

  it('a type has the members of those it inherits from, not the other way round', () => {
    const both = { types: { Child: ['make()'], Parent: ['b()'] }, inherits: { Child: ['Parent'] } }
    expect(sinksOf('Parent.run(0)', 'make().run(x); b().run(y)', both)).toEqual(['x', 'y'])
    expect(sinksOf('Child.run(0)', 'make().run(x); b().run(y)', both)).toEqual(['x'])
  })

  it('types that inherit from each other end', () => {
    const ring = { types: { One: ['make()'], Two: ['b()'] }, inherits: { One: ['Two'], Two: ['One'] } }
    expect(sinksOf('Two.run(0)', 'make().run(x)', ring)).toEqual(['x'])
  })
})

describe('the graph of a list of models', () => {
  const one: Model = { name: 'one', docs: 'https://example.com/one', packages: ['one', 'one/sub'], types: { Thing: ['make()'] }, sinks: [{ at: '{a,Thing.run}(0)', kind: 'sql' }] }
  const two: Model = { name: 'two', docs: 'https://example.com/two', packages: ['one'], sinks: [{ at: 'b(0)', kind: 'path' }] }
  const graph = graphOf([one, two])

  it('is made once per list', () => {
    const models = [one]
    expect(graphOf(models)).toBe(graphOf(models))
    expect(graphOf([one])).not.toBe(graphOf(models))
  })

  it('knows which packages are described', () => {
    expect([graph.describes('one'), graph.describes('one/sub'), graph.describes('three')]).toEqual([true, true, false])
  })

  it('takes `node:` for the plain name', () => {
    expect(labels(graph.roots('node:one'))).toEqual(labels(graph.roots('one')))
  })

  it('has the roots of all models of a package', () => {
    expect(labels(graph.roots('one'))).toEqual(['one', 'two'])
  })

  it('follows a member, a call and an argument', () => {
    const made = followCall(followMember(graph.roots('one'), 'make'))
    expect(labels(made)).toEqual(['make()', 'Thing'])
    expect(labels(followArgument(followMember(made, 'run'), 0))).toEqual(['Thing.run(0)'])
    expect(followArgument(followMember(made, 'run'), 1)).toEqual([])
  })

  it('tells a construction from a call', () => {
    expect(followNew(followMember(graph.roots('one'), 'make'))).toEqual([])
  })

  it('finds what a decorator is put on', () => {
    const decorated = graphOf([{ ...modelOf('@Body'), packages: ['nest'] }])
    expect(labels(followDecorator(decorated.roots('nest'), 'Body'))).toEqual(['@Body'])
    expect(followDecorator(decorated.roots('nest'), 'Query')).toEqual([])
  })

  it('finds an exported type by its name', () => {
    expect(labels(graph.typeOf('one', 'Thing'))).toEqual(['Thing'])
    expect(graph.typeOf('one', 'Other')).toEqual([])
  })

  it('names the path of a row that it cannot read', () => {
    const broken = graphOf([{ name: 'broken', docs: 'https://example.com', packages: ['broken'], sinks: [{ at: 'run(x)', kind: 'sql' }] }])
    expect(() => broken.roots('broken')).toThrow(`The access path 'run(x)'`)
  })
})
