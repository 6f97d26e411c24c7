import { describe, expect, it } from 'vitest'
import { mayNestTooDeep } from '../../../src/analysis/project/nesting.js'

describe('code that the parser could not bear', () => {
  it.each([
    ['brackets', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['functions', '(() => {'.repeat(5000) + '})()'.repeat(5000)],
    ['a sum', `a${' + a'.repeat(50_000)}`],
    ['statements without braces', `${'if (a) '.repeat(50_000)}b()`],
    ['members', `a${'.a'.repeat(50_000)}`],
  ])('%s', (_, text) => {
    expect(mayNestTooDeep(text)).toBe(true)
  })
})

describe('code that it bears', () => {
  it.each([
    ['brackets', '['.repeat(100) + ']'.repeat(100)],
    ['many blocks, one after the other', 'if (a) { b() }\n'.repeat(5000)],
    ['many sums', 'use(a + b);\n'.repeat(20_000)],
    ['a long list', `[${'-1, '.repeat(50_000)}]`],
  ])('%s', (_, text) => {
    expect(mayNestTooDeep(text)).toBe(false)
  })
})
