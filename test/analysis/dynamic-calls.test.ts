import { describe, expect, it } from 'vitest'
import { mayCallDynamically } from '../../src/analysis/index.js'
import { analyzeCode } from '../support/analyze-code.js'

/** The calls of a code: what is called, whether its table is in sight, and whether it's known to be a function. */
function callsOf(text: string): string[] {
  const code = analyzeCode(text)
  return code.analysis.dynamicCalls().map(({ member, table, checked }) => [code.textOf(member), ...(table ? ['table'] : []), ...(checked ? ['checked'] : [])].join(' '))
}

describe('calls of members whose name is decided as the program runs', () => {
  it.each([
    ['a member', 'function f(o, k) { o[k]() }', ['o[k]']],
    ['a member of this', 'class A { run(k) { return this[k](1) } }', ['this[k]']],
    ['a table in sight', 'const T = { a() {} }; function f(k) { T[k]() }', ['T[k] table']],
    ['a constant that holds the member', 'function f(o, k) { const run = o[k]; run() }', ['o[k]']],
    ['through call', 'function f(o, k) { o[k].call(o, 1) }', ['o[k]']],
    ['a construction', 'function f(o, k) { return new o[k]() }', ['o[k]']],
    ['a function for certain', "const T = { a() {} }; function f(k) { if (typeof T[k] !== 'function') return; T[k]() }", ['T[k] table checked']],
    ['something for certain', 'function f(o, k) { const run = o[k]; if (!run) throw new Error(); run() }', ['o[k] checked']],
    ['only if there is one', 'function f(o, k) { o[k]?.() }', ['o[k] checked']],
    ['both of two conditions', "function f(o, k, ok) { if (ok && typeof o[k] === 'function') o[k]() }", ['o[k] checked']],
    ['one of two conditions', "function f(o, k, ok) { if (ok || typeof o[k] === 'function') o[k]() }", ['o[k]']],
    ['a check of another member', "function f(o, k, l) { if (typeof o[l] === 'function') o[k]() }", ['o[k]']],
  ])('%s', (_name, code, expected) => {
    expect(callsOf(code)).toEqual(expected)
    expect(mayCallDynamically(code.replaceAll('; ', ';\n'))).toBe(true)
  })

  it.each([
    ['a constant name', "const K = 'a'; o[K]()"],
    ['one of two names', "function f(o, up) { o[up ? 'up' : 'down']() }"],
    ['an element of a list', 'function f(list) { for (let i = 0; i < 3; i++) list[i]() }'],
    ['a table without a prototype', 'const T = Object.create(null); function f(k) { T[k]() }'],
    ['a method of what is read', 'function f(o, k) { o[k].find(1) }'],
    ['a map', 'function f(map, k) { map.get(k)() }'],
  ])('leaves out %s', (_name, code) => {
    expect(callsOf(code)).toEqual([])
  })
})

describe('what a text says of dynamic calls', () => {
  it.each([['const [a] = use(b)'], ["table['a'](1)"], ['list[0]()'], ['const x = table[k]\nreturn x'], ['const f = (list: string[]) => list']])('%s: none', (text) => {
    expect(mayCallDynamically(text)).toBe(false)
  })
})
