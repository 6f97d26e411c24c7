import { describe, expect, it } from 'vitest'
import { mayWriteDynamically } from '../../src/analysis/index.js'
import { analyzeCode } from '../support/analyze-code.js'

/** The writes of the code as `object[key] = value`. */
function writesOf(text: string): string[] {
  const code = analyzeCode(text)
  return code.analysis
    .dynamicWrites()
    .map(({ object, key, value }) => `${code.textOf(object)}[${code.textOf(key)}] = ${value ? code.textOf(value) : '?'}`)
}

describe('writes whose member is decided as the program runs', () => {
  it.each([
    ['a key that is a parameter', 'function f(o, k) { o[k] = 1 }', ['o[k] = 1']],
    ['the last of several keys', 'function f(o, a, b, v) { o[a][b] = v }', ['o[a][b] = v']],
    ['a key of a loop', 'for (const key in body) user[key] = body[key]', ['user[key] = body[key]']],
    ['an operator', 'function f(o, k, v) { o[k] += v; o[k] ??= v }', ['o[k] = v', 'o[k] = v']],
    ['an update', 'function f(o, k) { o[k]++ }', ['o[k] = ?']],
    ['assertions around the target', 'function f(o: any, k: string) { (o as any)[k]! = 1 }', ['o as any[k] = 1']],
    ['Reflect.set', 'function f(o, k, v) { Reflect.set(o, k, v) }', ['o[k] = v']],
    ['Object.defineProperty', 'function f(o, k, v) { Object.defineProperty(o, k, { value: v, writable: true }) }', ['o[k] = v']],
    ['a descriptor that is not seen', 'function f(o, k, d) { Reflect.defineProperty(o, k, d) }', ['o[k] = ?']],
    ['an element of a list of names', 'function f(o, keys, i) { o[keys[i]] = 1 }', ['o[keys[i]] = 1']],
    ['text around a name', 'function f(o, k) { o[`x_${k}`] = 1 }', ['o[`x_${k}`] = 1']],
    ['a variable that holds more than numbers', 'function f(o, k) { let i = 0; i = k; o[i] = 1 }', ['o[i] = 1']],
  ])('%s', (_name, code, expected) => {
    expect(writesOf(code)).toEqual(expected)
    expect(mayWriteDynamically(code)).toBe(true)
  })

  it.each([
    ['a constant name', "const K = 'a'; o[K] = 1; o['b'] = 2"],
    ['one of two constants', "function f(o, up) { o[up ? 'asc' : 'desc'] = 1 }"],
    ['a counter', 'function f(list, n) { for (let i = 0; i < n; i++) list[i] = 1 }'],
    ['a counter that goes in steps', 'function f(list, n) { let at = 1; at += 2; list[at] = n; list[at + 1] = n; list[n.length - 1] = n }'],
    ['a symbol', 'o[Symbol.iterator] = f; const KEY = Symbol("key"); o[KEY] = 1'],
    ['another set', 'function f(map, k, v) { map.set(k, v); gauge.set(k, v) }'],
    ['a member that is only read', 'function f(o, k) { return o[k] === 1 ? o[k] : 2 }'],
  ])('leaves out %s', (_name, code) => {
    expect(writesOf(code)).toEqual([])
  })
})

describe('what a text says of dynamic writes', () => {
  it.each([
    ['const [a, b] = pair'],
    ['let [ a ] = pair'],
    ['let rows: string[] = []'],
    ["headers['x-id'] = id; list[0] = 1"],
    ['if (table[name] === 1 || table[name] == 2) use(table[name])'],
    ['const pick = (o, k) => o[k]'],
    ['const { [key]: value } = table'],
  ])('%s: none', (text) => {
    expect(mayWriteDynamically(text)).toBe(false)
  })

  it.each([['table[name]\n  = 1'], ['a [ i ] = 1'], ['table[rows[i].name].count -= 1; table[rows[i].id] -= 1'], ['o[a]![b] ||= {}'], ['o[f(1)] = 1'], ['o["a" + b] = 1']])(
    '%s: maybe',
    (text) => {
      expect(mayWriteDynamically(text)).toBe(true)
    },
  )
})
