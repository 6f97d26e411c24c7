import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/analysis/limits.js'
import { flowsOf } from '../../support/trace-code.js'

function onlyFlow(code: string): { origins: string[]; truncated: boolean } {
  const [flow] = flowsOf(code)
  if (!flow) throw new Error('No sink.')
  return { origins: flow.origins.map(({ text }) => text), truncated: flow.truncated }
}

/** Functions that hand their argument on, each to the one before it. */
function helpers(count: number): string {
  return Array.from({ length: count }, (_, i) => (i === 0 ? 'const f0 = (x) => "a" + x' : `const f${i} = (x) => f${i - 1}(x)`)).join('\n')
}

describe('budgets', () => {
  it('follows calls as deep as the limit says', () => {
    const depth = LIMITS.flowCallDepth
    expect(onlyFlow(`${helpers(depth)}\nsql(f${depth - 1}(lib.input))`)).toEqual({ origins: ['lib.input'], truncated: false })
  })

  it('says that deeper calls were not followed', () => {
    const depth = LIMITS.flowCallDepth + 1
    expect(onlyFlow(`${helpers(depth)}\nsql(f${depth - 1}(lib.input))`)).toEqual({ origins: [], truncated: true })
  })

  it('follows as many values as the limit says', () => {
    const names = Array.from({ length: 200 }, (_, i) => `let x${i + 1} = x${i} + "a"`).join('\n')
    expect(onlyFlow(`let x0 = lib.input\n${names}\nsql(x200)`)).toEqual({ origins: ['lib.input'], truncated: false })
  })

  it('says that more values were not followed', () => {
    const parts = Array.from({ length: LIMITS.flowSteps + 1 }, (_, i) => `g${i}`).join(' + ')
    const { truncated } = onlyFlow(`sql(${parts})`)
    expect(truncated).toBe(true)
  })

  it('ends for a recursion that makes ever longer member paths', () => {
    expect(onlyFlow('function f(x) { return c ? f(x.next) : x } sql("a" + f(lib.input))')).toMatchObject({ truncated: false })
  })

  it('ends for values that hold each other', () => {
    expect(onlyFlow('let a = lib.input, b = ""; while (c) { a = b + "a"; b = a + "b" } sql(a)')).toEqual({
      origins: ['lib.input'],
      truncated: false,
    })
  })

  it('says that code nested beyond the limit was not read', () => {
    const depth = LIMITS.syntaxDepth
    expect(onlyFlow(`let x = lib.input; ${'{'.repeat(depth)}x = "a"${'}'.repeat(depth)}; if (x) sql(x)`).truncated).toBe(true)
  })

  it('ends where each of many functions hands an object to many others', () => {
    const names = Array.from({ length: 12 }, (_, i) => `fill${i}`)
    const functions = names.map((name) => `function ${name}(o) { if (o.${name}) o.a = "a"; ${names.map((other) => `${other}(o)`).join('; ')} }`)
    const start = performance.now()
    expect(onlyFlow(`${functions.join('\n')}\nconst p = { a: lib.input }; fill0(p); sql(p.a)`)).toMatchObject({ truncated: true })
    expect(performance.now() - start).toBeLessThan(30_000)
  })
})
