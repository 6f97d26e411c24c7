import { describe, expect, it } from 'vitest'
import type { CallLike, FunctionNode } from '../../src/analysis/index.js'
import { analyzeCode, type Code } from '../support/analyze-code.js'

/** The first function behind the mark. */
function markedFunction(code: Code): FunctionNode {
  const at = code.facts.module.text.indexOf('/*?*/')
  const found = code.facts.index.functions.find(({ range }) => range[0] > at)
  if (at < 0 || !found) throw new Error('No function is marked.')
  return found
}

/** The calls of the marked function: their text; `-1` and the like where arguments are shifted, `applied` for a list of them. */
function callers(text: string): string[] {
  const code = analyzeCode(text)
  return code.facts.calls.callersOf(markedFunction(code)).sites.map(({ call, shift, applied }) => {
    return [code.textOf(call).replace('/*?*/ ', ''), ...(shift ? [shift] : []), ...(applied ? ['applied'] : [])].join(' ')
  })
}

/** The functions that the marked call may enter. */
function targets(text: string): string[] {
  const code = analyzeCode(text)
  const { functions } = code.facts.calls.targetsOf(code.marked() as CallLike)
  return functions.map((node) => code.textOf(node))
}

function isExposed(text: string): boolean {
  const code = analyzeCode(text, [], { sourceType: text.includes('export ') ? 'module' : 'commonjs' })
  return code.facts.calls.callersOf(markedFunction(code)).exposed
}

function isCallback(text: string): boolean {
  const code = analyzeCode(text)
  return code.facts.calls.callersOf(markedFunction(code)).callback
}

describe('callers', () => {
  it('of a declared function', () => {
    expect(callers('/*?*/ function f(a) {} f(1); f(2)')).toEqual(['f(1)', 'f(2)'])
  })

  it('of no function that is not called', () => {
    expect(callers('/*?*/ function f(a) {} g(1)')).toEqual([])
  })

  it('not of another function of the same name', () => {
    expect(callers('/*?*/ function f(a) {} function g() { const f = () => {}; f(1) }')).toEqual([])
  })

  it('of an arrow function by its variable', () => {
    expect(callers('const f = /*?*/ (a) => {}; f(1)')).toEqual(['f(1)'])
  })

  it('of a function that is assigned', () => {
    expect(callers('let f; f = /*?*/ function (a) {}; f(1)')).toEqual(['f(1)'])
  })

  it('by another name', () => {
    expect(callers('/*?*/ function f(a) {} const g = f; g(1)')).toEqual(['g(1)'])
  })

  it('by a destructured name', () => {
    expect(callers('const lib = { f: /*?*/ (a) => {} }; const { f: run } = lib; run(1)')).toEqual(['run(1)'])
  })

  it('of a function that calls itself', () => {
    expect(callers('/*?*/ function f(a) { return f(a - 1) } f(3)')).toEqual(['f(a - 1)', 'f(3)'])
  })

  it('of functions that call each other', () => {
    expect(callers('/*?*/ function f(a) { return g(a) } function g(a) { return f(a) }')).toEqual(['f(a)'])
  })

  it('of a function that is called where it stands', () => {
    expect(callers('(/*?*/ (a) => {})(1)')).toEqual(['((a) => {})(1)'])
    expect(callers('(/*?*/ function (a) {}).call(self, 1)')).toEqual(['(function (a) {}).call(self, 1) -1'])
  })

  it('through call()', () => {
    expect(callers('/*?*/ function f(a) {} f.call(self, 1)')).toEqual(['f.call(self, 1) -1'])
  })

  it('through apply()', () => {
    expect(callers('/*?*/ function f(a) {} f.apply(self, list)')).toEqual(['f.apply(self, list) -1 applied'])
  })

  it('not through call() of another function', () => {
    expect(callers('/*?*/ function f(a) {} g.call(self, f)')).toEqual([])
  })

  it('by a name for the bound function', () => {
    expect(callers('/*?*/ function f(a) {} const g = f.bind(null); g(1)')).toEqual(['g(1)'])
  })

  it('by the member that holds it', () => {
    expect(callers('/*?*/ function f(a) {} const lib = { run: f }; lib.run(1); other.run(2)')).toEqual(['lib.run(1)'])
  })

  it('of a parameter that holds a bound function', () => {
    expect(callers('function twice(fn) { fn(1) } /*?*/ function f(a) {} twice(f.bind(self))')).toEqual(['fn(1)'])
  })

  it('by the binding itself, where bound values are the first arguments', () => {
    expect(callers('function twice(fn) { fn(1) } /*?*/ function f(a, b) {} twice(f.bind(self, 0))')).toEqual(['f.bind(self, 0) -1'])
  })

  it('of a tag', () => {
    expect(callers('/*?*/ function tag(strings, a) {} tag`a ${1}`')).toEqual(['tag`a ${1}`'])
  })

  it('of a constructor', () => {
    expect(callers('class A { /*?*/ constructor(a) {} } new A(1)')).toEqual(['new A(1)'])
  })

  it('of a constructor, not of another class', () => {
    expect(callers('class A { /*?*/ constructor(a) {} } class B {} new B(1)')).toEqual([])
  })

  it('of a constructor of a class that a variable holds', () => {
    expect(callers('const A = class { /*?*/ constructor(a) {} }; new A(1)')).toEqual(['new A(1)'])
  })

  it('of a constructor function', () => {
    expect(callers('/*?*/ function A(a) {} new A(1)')).toEqual(['new A(1)'])
  })

  it('of a constructor by super()', () => {
    expect(callers('class A { /*?*/ constructor(a) {} } class B extends A { constructor() { super(1) } }')).toEqual(['super(1)'])
  })

  it('of a method by `this`', () => {
    expect(callers('class A { /*?*/ run(a) {} go() { this.run(1) } }')).toEqual(['this.run(1)'])
  })

  it('of a method by an instance', () => {
    expect(callers('class A { /*?*/ run(a) {} } const a = new A(); a.run(1)')).toEqual(['a.run(1)'])
  })

  it('not of a method of the same name', () => {
    expect(callers('class A { /*?*/ run(a) {} } class B { run(a) {} } new B().run(1); other.run(2)')).toEqual([])
  })

  it('of a private method', () => {
    expect(callers('class A { /*?*/ #run(a) {} go() { this.#run(1) } }')).toEqual(['this.#run(1)'])
  })

  it('of a static method', () => {
    expect(callers('class A { /*?*/ static run(a) {} } A.run(1); new A().run(2)')).toEqual(['A.run(1)'])
  })

  it('of a method in a subclass', () => {
    expect(callers('class A { /*?*/ run(a) {} } class B extends A { go() { this.run(1) } }')).toEqual(['this.run(1)'])
  })

  it('of a method of an object', () => {
    expect(callers('const o = { /*?*/ run(a) {} }; o.run(1)')).toEqual(['o.run(1)'])
  })

  it('of a method on a prototype', () => {
    expect(callers('function A() {} A.prototype.run = /*?*/ function (a) {}; new A().run(1)')).toEqual(['new A().run(1)'])
  })

  it('of a function in a table, by a computed key', () => {
    expect(callers('const table = { a: /*?*/ (x) => {} }; table[name](1)')).toEqual(['table[name](1)'])
  })

  it('of a function that a parameter passes on', () => {
    expect(callers('function twice(fn, x) { fn(x) } twice(/*?*/ (a) => {}, 1)')).toEqual(['fn(x)'])
  })

  it('of a named function that a parameter passes on', () => {
    expect(callers('function twice(fn, x) { fn(x) } /*?*/ function f(a) {} twice(f, 1)')).toEqual(['fn(x)'])
  })

  it('not of the function beside it', () => {
    expect(callers('function twice(fn, x) { fn(x) } twice(other, /*?*/ (a) => {})')).toEqual([])
  })

  it('says which call passed the function', () => {
    const code = analyzeCode('function twice(fn) { fn(1) } twice(/*?*/ (a) => {}); twice(other)')
    const [site] = code.facts.calls.callersOf(markedFunction(code)).sites
    expect(site?.via && code.textOf(site.via)).toBe('twice(/*?*/ (a) => {})')
  })

  it('lists a call once', () => {
    expect(callers('const f = /*?*/ function f(a) {}; f(1)')).toEqual(['f(1)'])
  })

  it('stops at the budget', () => {
    expect(callers(`/*?*/ function f(a) {} ${'f(1);'.repeat(200)}`)).toHaveLength(24)
  })
})

describe('targets', () => {
  it('all functions that a name may be', () => {
    expect(targets('const f = x ? () => 1 : () => 2; /*?*/ f()')).toEqual(['() => 1', '() => 2'])
  })

  it('none of a call into another file', () => {
    expect(targets(`import { f } from './f'; /*?*/ f()`)).toEqual([])
  })

  it('the constructor of a construction', () => {
    expect(targets('class A { constructor(a) { this.a = a } } /*?*/ new A(1)')).toEqual(['(a) { this.a = a }'])
  })

  it('none where the class has no constructor of its own', () => {
    expect(targets('class A {} /*?*/ new A(1)')).toEqual([])
  })

  it('the inherited constructor', () => {
    expect(targets('class A { constructor(a) {} } class B extends A {} /*?*/ new B(1)')).toEqual(['(a) {}'])
  })

  it('the function behind call(), not the receiver', () => {
    expect(targets('function f() {} function g() {} /*?*/ f.call(g)')).toEqual(['function f() {}'])
  })

  it('an own method named call', () => {
    expect(targets('const o = { call() { return 1 } }; /*?*/ o.call(2)')).toEqual(['() { return 1 }'])
  })

  it('what a higher-order function was given', () => {
    expect(targets('function run(fn) { /*?*/ fn(1) } run(() => 1); run(() => 2)')).toEqual(['() => 1', '() => 2'])
  })

  it('what a factory returns', () => {
    expect(targets('const make = () => (a) => a; /*?*/ make()(1)')).toEqual(['(a) => a'])
  })

  it('the method of an instance that a parameter holds', () => {
    expect(targets('class A { run() {} } function go(a) { /*?*/ a.run() } go(new A())')).toEqual(['() {}'])
  })
})

describe('exposed', () => {
  it('ends on an object that holds itself', () => {
    expect(isExposed('let all = { run: /*?*/ (a) => {} }; all = { list: [all] }')).toBe(false)
  })

  it('gets out of a ring by one of the names in it', () => {
    const ring = (last: string): string => `let one = { run: /*?*/ (a) => {} }; const two = [one]; one = { next: [two] }; const three = [two]; ${last}`
    expect(isExposed(ring('export { three }'))).toBe(true)
    expect(isExposed(ring('use(three.length); export {}'))).toBe(false)
  })

  it('is answered for one place of a ring after the other', () => {
    const code = analyzeCode('let one = { f: (a) => {} }; const two = { g: (b) => {}, list: [one] }; one = { list: [two] }; export { one }')
    const exposed = code.facts.index.functions.map((node) => code.facts.calls.callersOf(node).exposed)
    expect(exposed).toEqual([true, true])
  })

  it('looks once at each of many functions that return what the others return', () => {
    const calls = (index: number): string => Array.from({ length: 8 }, (_, step) => `f${index + step + 1}()`).join(', ')
    const functions = Array.from({ length: 40 }, (_, index) => `function f${index}() { return [${calls(index)}] }`)
    expect(isExposed(`${functions.join('\n')} function f40() { return [/*?*/ (a) => {}] } export {}`)).toBe(false)
    expect(isExposed(`${functions.join('\n')} function f40() { return [/*?*/ (a) => {}] } export { f0 }`)).toBe(true)
  })

  it.each([
    'export /*?*/ function f(a) {}',
    'export default /*?*/ function (a) {}',
    'export default /*?*/ (a) => {}',
    'export const f = /*?*/ (a) => {}',
    '/*?*/ function f(a) {} export { f }',
    '/*?*/ function f(a) {} export { f as g }',
    '/*?*/ function f(a) {} export default f',
    'export default { f: /*?*/ (a) => {} }',
    'export const all = { /*?*/ f(a) {} }',
    '/*?*/ function f(a) {} export const all = { f }',
    'export function make() { return /*?*/ (a) => {} }',
    'export const make = () => /*?*/ (a) => {}',
    'export function make() { /*?*/ function f(a) {} return f }',
    'exports.f = /*?*/ (a) => {}',
    'module.exports = /*?*/ (a) => {}',
    'module.exports = { f: /*?*/ (a) => {} }',
    '/*?*/ function f(a) {} module.exports = { f }',
    '/*?*/ function f(a) {} module.exports.f = f',
    'const f = exports.f = /*?*/ (a) => {}',
    'export class A { /*?*/ run(a) {} }',
    'export class A { run = /*?*/ (a) => {} }',
    'export default class { /*?*/ run(a) {} }',
    'class A { /*?*/ run(a) {} } export { A }',
    'class A { /*?*/ run(a) {} } module.exports = A',
    'class A { /*?*/ run(a) {} } export const a = new A()',
    'class A { /*?*/ run(a) {} } export const all = { a: new A() }',
    'class A { /*?*/ run(a) {} } const a = new A(); register(a)',
    'class A { /*?*/ run(a) {} } container.bind(A)',
    '@Injectable() class A { /*?*/ run(a) {} }',
    'class A { /*?*/ run(a) {} } export class B extends A {}',
    'class A { /*?*/ constructor(a) {} } register(A)',
    'class A { /*?*/ run(a) {} static make() { return new A() } } export const make = () => A.make()',
    'app.run = /*?*/ (a) => {}',
  ])('%s', (text) => {
    expect(isExposed(text)).toBe(true)
  })

  it.each([
    '/*?*/ function f(a) {}',
    'const f = /*?*/ (a) => {}',
    '/*?*/ function f(a) {} export function g() { f(1) }',
    'const all = { f: /*?*/ (a) => {} }; all.f(1)',
    'function make() { return /*?*/ (a) => {} }',
    'export class A { /*?*/ #run(a) {} }',
    'export class A { private /*?*/ run(a) {} }',
    'class A { /*?*/ run(a) {} } new A().run(1)',
    'class A { /*?*/ run(a) {} } const a = new A(); a.run(1)',
    'class A { /*?*/ constructor(a) {} } export const a = new A(1)',
    'class A { /*?*/ run(a) {} } class B extends A {} new B().run(1)',
    'list.map(/*?*/ (a) => {})',
    '(/*?*/ (a) => {})(1)',
    '/*?*/ function f(a) {} export const size = f.length',
    'function g() { /*?*/ function f(a) {} f(1) } export { g }',
  ])('not %s', (text) => {
    expect(isExposed(text)).toBe(false)
  })

  it('is not a function of the same name in another scope', () => {
    expect(isExposed('export function f() {} function g() { /*?*/ function f(a) {} f(1) }')).toBe(false)
  })
})

describe('callback', () => {
  it('is a function handed to a call', () => {
    expect(isCallback('list.map(/*?*/ (a) => {})')).toBe(true)
    expect(isCallback('/*?*/ function f(a) {} list.map(f)')).toBe(true)
  })

  it('is a function handed to a constructor', () => {
    expect(isCallback('new Promise(/*?*/ (a) => {})')).toBe(true)
  })

  it('is not a function that is only called', () => {
    expect(isCallback('/*?*/ function f(a) {} list.map(f(1))')).toBe(false)
    expect(isCallback('(/*?*/ (a) => {})(1)')).toBe(false)
  })

  it('is a bound function handed to a call', () => {
    expect(isCallback('/*?*/ function f(a) {} list.map(f.bind(null))')).toBe(true)
  })

  it('is a function in an array or object handed to a call', () => {
    expect(isCallback('run([/*?*/ (a) => {}])')).toBe(true)
    expect(isCallback('run({ done: /*?*/ (a) => {} })')).toBe(true)
  })
})
