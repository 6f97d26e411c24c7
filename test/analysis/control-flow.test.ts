import { describe, expect, it } from 'vitest'
import { bindingOf, variableOf, type Node } from '../../src/analysis/index.js'
import type { Edge, FlowEvent } from '../../src/analysis/control-flow/graph.js'
import { analyzeCode, type Code } from '../support/analyze-code.js'

/** What a name is given where it is written: the text of the value, as far as there is one. */
function written(code: Code, name: Node): string {
  const holder = bindingOf(name)?.holder
  switch (holder?.is) {
    case 'declarator':
      return holder.node.init ? code.textOf(holder.node.init) : 'undefined'
    case 'assignment':
      return code.textOf(holder.node.right)
    case 'loop':
      return `each ${code.textOf(holder.node.right)}`
    case 'catch':
      return 'caught'
    default:
      return code.textOf(name.parent ?? name)
  }
}

/** Walks back from the marked node. Answers with what the visitor noted, and whether the function's start was reached. */
function walkFrom(code: Code, onEvent: (event: FlowEvent) => 'stop' | 'go', onEdge: (edge: Edge) => boolean = () => true): boolean {
  const located = code.facts.control.locate(code.marked())
  if (!located) throw new Error('The marked node is in no function.')
  const { entered } = code.facts.control.walkBack(located.graph, located.point, 0, {
    onEvent,
    onEdge: (edge, state) => (onEdge(edge) ? state : 'closed'),
  })
  return entered.length > 0
}

/** Values that the marked name may have where it is read, sorted; `start` for what it had when the function began. */
function reaching(text: string): string[] {
  const code = analyzeCode(text)
  const variable = variableOf(code.facts.module, code.marked())
  const found = new Set<string>()
  const fromStart = walkFrom(code, (event) => {
    if (event.is !== 'bind' || event.root !== variable) return 'go'
    found.add(written(code, event.node))
    return 'stop'
  })
  return [...found, ...(fromStart ? ['start'] : [])].sort()
}

/** Calls, and member writes, that may have happened before the marked node. */
function before(text: string): string[] {
  const code = analyzeCode(text)
  const found = new Set<string>()
  walkFrom(code, (event) => {
    if (event.is !== 'bind') found.add(code.textOf(event.node))
    return 'go'
  })
  return [...found].sort()
}

/** Conditions that hold on every way to the marked node: `!` for those that were false. */
function conditions(text: string): string[] {
  const code = analyzeCode(text)
  const name = (edge: Edge): string | undefined => {
    if (edge.matched) return `${code.textOf(edge.matched.discriminant)} is ${code.textOf(edge.matched.test)}`
    return edge.test && `${edge.outcome ? '' : '!'}${code.textOf(edge.test)}`
  }
  const seen = new Set<string>()
  walkFrom(code, () => 'go', (edge) => {
    const condition = name(edge)
    if (condition) seen.add(condition)
    return true
  })
  // A condition holds when no way is left once the edges that need it are closed.
  return [...seen].filter((condition) => !walkFrom(code, () => 'go', (edge) => name(edge) !== condition)).sort()
}

/** Whether control can come to the marked node at all. */
function isReachable(text: string): boolean {
  return walkFrom(analyzeCode(text), () => 'go')
}

describe('writes that reach a read', () => {
  it('is the last one', () => {
    expect(reaching('let x = 1; x = 2; x = 3; /*?*/ x')).toEqual(['3'])
  })

  it('is not a later one', () => {
    expect(reaching('let x = 1; use(/*?*/ x); x = 2')).toEqual(['1'])
  })

  it('is not one of another variable of the same name', () => {
    expect(reaching('let x = 1; { let x = 2; x = 3 } /*?*/ x')).toEqual(['1'])
  })

  it('is the start for a parameter', () => {
    expect(reaching('function f(x) { /*?*/ x }')).toEqual(['start'])
  })

  it('is no longer the start once a parameter is assigned', () => {
    expect(reaching('function f(x) { x = 1; /*?*/ x }')).toEqual(['1'])
  })

  it('is the right side before the assignment itself', () => {
    expect(reaching('let x = 1; x = use(/*?*/ x)')).toEqual(['1'])
  })

  it('sees each name of a pattern', () => {
    expect(reaching('let x = 1; [x] = list; /*?*/ x')).toEqual(['list'])
    expect(reaching('let x = 1; ({ a: { x } } = o); /*?*/ x')).toEqual(['o'])
    expect(reaching('let x = 1; ({ ...x } = o); /*?*/ x')).toEqual(['o'])
  })

  it('sees x++ as a write', () => {
    expect(reaching('let x = 1; x++; /*?*/ x')).toEqual(['x++'])
  })

  it('sees a write inside an expression', () => {
    expect(reaching('let x = 1; use(x = 2); /*?*/ x')).toEqual(['2'])
    expect(reaching('let x = 1; use(/*?*/ x, x = 2)')).toEqual(['1'])
  })

  it('does not see writes of nested functions', () => {
    expect(reaching('let x = 1; const f = () => { x = 2 }; /*?*/ x')).toEqual(['1'])
  })
})

describe('if', () => {
  it('joins both branches', () => {
    expect(reaching('let x = 1; if (a) x = 2; else x = 3; /*?*/ x')).toEqual(['2', '3'])
  })

  it('keeps the earlier value without an else', () => {
    expect(reaching('let x = 1; if (a) x = 2; /*?*/ x')).toEqual(['1', '2'])
  })

  it('sees only the own branch', () => {
    expect(reaching('let x = 1; if (a) { x = 2; /*?*/ x } else { x = 3 }')).toEqual(['2'])
  })

  it('does not bring a branch that returned', () => {
    expect(reaching('function f() { let x = 1; if (a) { x = 2; return } /*?*/ x }')).toEqual(['1'])
  })

  it('does not bring a branch that threw', () => {
    expect(reaching('function f() { let x = 1; if (a) { x = 2; throw e } /*?*/ x }')).toEqual(['1'])
  })

  it('sees a write in the condition', () => {
    expect(reaching('let x = 1; if ((x = read())) { /*?*/ x }')).toEqual(['read()'])
  })

  it('joins a chain of else if', () => {
    expect(reaching('let x; if (a) x = 1; else if (b) x = 2; else if (c) x = 3; /*?*/ x')).toEqual(['1', '2', '3', 'undefined'])
  })
})

describe('loops', () => {
  it('brings a write of the round before', () => {
    expect(reaching('let x = 1; while (a) { use(/*?*/ x); x = 2 }')).toEqual(['1', '2'])
  })

  it('does not, where the round begins with a write', () => {
    expect(reaching('let x = 1; while (a) { x = 3; use(/*?*/ x); x = 2 }')).toEqual(['3'])
  })

  it('keeps the earlier value when a while loop may not run', () => {
    expect(reaching('let x = 1; while (a) x = 2; /*?*/ x')).toEqual(['1', '2'])
  })

  it('does not for do-while, which runs once', () => {
    expect(reaching('let x = 1; do { x = 2 } while (a); /*?*/ x')).toEqual(['2'])
  })

  it('sees the parts of a for loop in their order', () => {
    expect(reaching('let x; for (x = 1; /*?*/ x; x = 2) use()')).toEqual(['1', '2'])
    expect(reaching('let x; for (x = 1; a; x = 2) { x = 3 } /*?*/ x')).toEqual(['1', '2'])
  })

  it('gives the variable of for-of and for-in a value each round', () => {
    expect(reaching('for (const x of list) { /*?*/ x }')).toEqual(['each list'])
    expect(reaching('let x = 1; for (x in o) { /*?*/ x }')).toEqual(['each o'])
  })

  it('keeps the earlier value after for-of', () => {
    expect(reaching('let x = 1; for (x of list) use(); /*?*/ x')).toEqual(['1', 'each list'])
  })

  it('brings the value at a break', () => {
    expect(reaching('let x = 1; do { x = 2; if (a) break; x = 3 } while (b); /*?*/ x')).toEqual(['2', '3'])
  })

  it('brings the value at a continue to the next round', () => {
    expect(reaching('let x = 1; for (;;) { use(/*?*/ x); if (a) { x = 2; continue } x = 3; if (b) return; x = 4 }')).toEqual(['1', '2', '4'])
  })

  it('does not leave an endless loop but by a break', () => {
    expect(reaching('let x = 1; for (;;) { x = 2; if (a) break; x = 3 } /*?*/ x')).toEqual(['2'])
    expect(reaching('let x = 1; while (true) { x = 2; if (a) break; x = 3 } /*?*/ x')).toEqual(['2'])
  })
})

describe('labels', () => {
  it('breaks out of the loop that is named', () => {
    expect(reaching('let x = 1; outer: for (const a of b) { for (const c of a) { x = 2; break outer } x = 3 } /*?*/ x')).toEqual([
      '1',
      '2',
      '3',
    ])
  })

  it('does not take a plain break for one', () => {
    expect(reaching('let x = 1; outer: do { do { x = 2; break } while (a); x = 3 } while (b); /*?*/ x')).toEqual(['3'])
    expect(reaching('let x = 1; outer: do { do { x = 2; break outer } while (a); x = 3 } while (b); /*?*/ x')).toEqual(['2'])
  })

  it('continues the loop that is named', () => {
    expect(reaching('let x = 1; outer: do { do { x = 2; continue outer } while (a); x = 3 } while (b); /*?*/ x')).toEqual(['2'])
  })

  it('breaks out of a block', () => {
    expect(reaching('let x = 1; block: { if (a) break block; x = 2 } /*?*/ x')).toEqual(['1', '2'])
  })

  it('breaks out of a labelled if', () => {
    expect(reaching('let x = 1; done: if (a) { x = 2; if (b) break done; x = 3 } /*?*/ x')).toEqual(['1', '2', '3'])
  })

  it('breaks out of a labelled loop from a switch inside it', () => {
    expect(reaching('let x = 1; outer: do { switch (a) { case 1: x = 2; break outer } x = 3 } while (b); /*?*/ x')).toEqual(['2', '3'])
  })

  it('breaks out of a labelled switch from a loop inside it', () => {
    expect(reaching('let x = 1; s: switch (a) { default: do { x = 2; break s } while (b); x = 3 } /*?*/ x')).toEqual(['2'])
  })
})

describe('switch', () => {
  it('joins its cases, and the earlier value without a default', () => {
    expect(reaching('let x = 1; switch (a) { case 1: x = 2; break; case 2: x = 3; break } /*?*/ x')).toEqual(['1', '2', '3'])
  })

  it('leaves nothing of it with a default', () => {
    expect(reaching('let x = 1; switch (a) { case 1: x = 2; break; default: x = 3 } /*?*/ x')).toEqual(['2', '3'])
  })

  it('falls through', () => {
    expect(reaching('let x = 1; switch (a) { case 1: x = 2; case 2: /*?*/ x }')).toEqual(['1', '2'])
  })

  it('does not fall through a break', () => {
    expect(reaching('let x = 1; switch (a) { case 1: x = 2; break; case 2: /*?*/ x }')).toEqual(['1'])
  })

  it('comes to a default that stands first', () => {
    expect(reaching('let x = 1; switch (a) { default: x = 2; case 1: /*?*/ x }')).toEqual(['1', '2'])
  })

  it('continues the loop around it', () => {
    expect(reaching('let x = 1; for (const a of b) { use(/*?*/ x); switch (a) { case 1: x = 2; continue; default: x = 3 } x = 4 }')).toEqual([
      '1',
      '2',
      '4',
    ])
  })
})

describe('try', () => {
  it('may have failed before or after each write', () => {
    expect(reaching('let x = 1; try { x = 2; run(); x = 3 } catch { /*?*/ x }')).toEqual(['1', '2', '3'])
  })

  it('did not fail behind it', () => {
    expect(reaching('function f() { let x = 1; try { x = 2 } catch { return } /*?*/ x }')).toEqual(['2'])
  })

  it('goes on behind the catch', () => {
    expect(reaching('let x = 1; try { x = 2 } catch { x = 3 } /*?*/ x')).toEqual(['2', '3'])
  })

  it('gives the caught error to its name', () => {
    expect(reaching('try { run() } catch (x) { /*?*/ x }')).toEqual(['caught'])
  })

  it('comes to finally by all ways', () => {
    expect(reaching('let x = 1; try { x = 2 } catch { x = 3 } finally { /*?*/ x }')).toEqual(['1', '2', '3'])
  })

  it('comes to finally without a catch from inside', () => {
    expect(reaching('let x = 1; try { run(); x = 2 } finally { /*?*/ x }')).toEqual(['1', '2'])
  })

  it('comes to finally from a return', () => {
    expect(reaching('function f() { let x = 1; try { x = 2; return x } catch { x = 3 } finally { /*?*/ x } }')).toEqual(['1', '2', '3'])
  })

  it('does not go on behind finally after a return', () => {
    expect(reaching('function f() { let x = 1; try { if (a) { x = 2; return } x = 3 } finally { run() } /*?*/ x }')).toEqual(['3'])
  })

  it('sees a write in finally last', () => {
    expect(reaching('let x = 1; try { x = 2 } catch { x = 3 } finally { x = 4 } /*?*/ x')).toEqual(['4'])
  })

  it('keeps what it had before behind a try with finally that may fail', () => {
    expect(reaching('let x = 1; try { try { run(); x = 2 } finally { run() } } catch { /*?*/ x }')).toEqual(['1', '2'])
  })

  it('ends on many of them nested', () => {
    expect(reaching(`let x = 1; ${'try { run() } finally { '.repeat(40)} x = 2 ${'}'.repeat(40)} /*?*/ x`)).toContain('2')
  })

  it('carries a throw to the catch around it', () => {
    expect(reaching('let x = 1; try { x = 2; throw e } catch { /*?*/ x }')).toEqual(['1', '2'])
  })

  it('carries a throw in a nested try to the outer catch', () => {
    expect(reaching('let x = 1; try { try { x = 2 } catch { x = 3; throw e } } catch { /*?*/ x }')).toEqual(['1', '2', '3'])
  })

  it('breaks out of a loop around it', () => {
    expect(reaching('let x = 1; for (;;) { try { x = 2; break } catch { x = 3 } } /*?*/ x')).toEqual(['2'])
  })
})

describe('expressions that may be skipped', () => {
  it('joins after `&&`', () => {
    expect(reaching('let x = 1; a && (x = 2); /*?*/ x')).toEqual(['1', '2'])
  })

  it('does not bring the right side to itself', () => {
    expect(reaching('let x = 1; (x = 2) && use(/*?*/ x)')).toEqual(['2'])
  })

  it('joins after `??` and `||`', () => {
    expect(reaching('let x = 1; a ?? (x = 2); /*?*/ x')).toEqual(['1', '2'])
    expect(reaching('let x = 1; a || (x = 2); /*?*/ x')).toEqual(['1', '2'])
  })

  it('joins both sides of a conditional', () => {
    expect(reaching('let x = 1; a ? (x = 2) : (x = 3); /*?*/ x')).toEqual(['2', '3'])
  })

  it('may skip the right side of a logical assignment', () => {
    expect(reaching('let x = 1; a ||= (x = 2); /*?*/ x')).toEqual(['1', '2'])
    expect(reaching('let x = 1; a += (x = 2); /*?*/ x')).toEqual(['2'])
  })

  it('may skip the default of a pattern', () => {
    expect(reaching('let x = 1; const { b = (x = 2) } = a; /*?*/ x')).toEqual(['1', '2'])
  })

  it('may skip the default of a parameter', () => {
    expect(reaching('function f(x, b = (x = 2)) { /*?*/ x }')).toEqual(['2', 'start'])
  })
})

describe('conditions on the way', () => {
  it('holds inside an if', () => {
    expect(conditions('if (a) { /*?*/ x }')).toEqual(['a'])
    expect(conditions('if (a) {} else { /*?*/ x }')).toEqual(['!a'])
  })

  it('does not hold behind it', () => {
    expect(conditions('if (a) { run() } /*?*/ x')).toEqual([])
  })

  it('holds behind an early exit', () => {
    expect(conditions('function f() { if (a) return; /*?*/ x }')).toEqual(['!a'])
    expect(conditions('function f() { if (!a) throw e; /*?*/ x }')).toEqual(['!!a'])
    expect(conditions('for (const b of c) { if (a) continue; /*?*/ x }')).toEqual(['!a'])
  })

  it('does not hold where only one of two ways exits', () => {
    expect(conditions('function f() { if (a) { if (b) return } /*?*/ x }')).toEqual([])
  })

  it('holds on the right side of `&&`, and the contrary on that of `||`', () => {
    expect(conditions('a && /*?*/ x')).toEqual(['a'])
    expect(conditions('a || /*?*/ x')).toEqual(['!a'])
  })

  it('says nothing on the right side of `??`', () => {
    expect(conditions('a ?? /*?*/ x')).toEqual([])
  })

  it('holds in a branch of a conditional', () => {
    expect(conditions('a ? /*?*/ x : y')).toEqual(['a'])
    expect(conditions('a ? y : /*?*/ x')).toEqual(['!a'])
  })

  it('holds in a while loop and is over behind it', () => {
    expect(conditions('while (a) { /*?*/ x }')).toEqual(['a'])
    expect(conditions('while (a) { run() } /*?*/ x')).toEqual(['!a'])
  })

  it('says nothing behind a loop with a break', () => {
    expect(conditions('while (a) { if (b) break } /*?*/ x')).toEqual([])
  })

  it('is the case that matched', () => {
    expect(conditions('switch (a) { case 1: /*?*/ x }')).toEqual(['a is 1'])
    expect(conditions('switch (a) { case 1: break; case 2: /*?*/ x }')).toEqual(['a is 2'])
  })

  it('is none of two cases that share a body', () => {
    expect(conditions('switch (a) { case 1: case 2: /*?*/ x }')).toEqual([])
  })

  it('is the condition itself in switch (true)', () => {
    expect(conditions('switch (true) { case a > 1: /*?*/ x }')).toEqual(['a > 1'])
  })

  it('gathers conditions one inside the other', () => {
    expect(conditions('if (a) { if (b) { /*?*/ x } }')).toEqual(['a', 'b'])
  })

  it('holds inside a try, and does not in its catch', () => {
    expect(conditions('if (a) { try { /*?*/ x } catch {} }')).toEqual(['a'])
    expect(conditions('try { if (a) run() } catch { /*?*/ x }')).toEqual([])
  })
})

describe('what can be reached', () => {
  it.each([
    'function f() { /*?*/ x }',
    'function f() { if (a) return; /*?*/ x }',
    'function f() { for (;;) { if (a) break } /*?*/ x }',
    'function f() { try { return run() } catch { /*?*/ x } }',
    'function f() { try { throw e } catch {} /*?*/ x }',
    'function f() { try { return run() } finally { /*?*/ x } }',
  ])('%s', (text) => {
    expect(isReachable(text)).toBe(true)
  })

  it.each([
    'function f() { return; /*?*/ x }',
    'function f() { throw e; /*?*/ x }',
    'function f() { if (a) return; else throw e; /*?*/ x }',
    'function f() { for (;;) { run() } /*?*/ x }',
    'function f() { while (a) { break; /*?*/ x } }',
    'function f() { switch (a) { default: return } /*?*/ x }',
    'function f() { try { return 1 } finally { run() } /*?*/ x }',
    'function f() { try { return 1 } catch { return 2 } /*?*/ x }',
  ])('not %s', (text) => {
    expect(isReachable(text)).toBe(false)
  })
})

describe('events', () => {
  it('notes calls with the objects they are given, in order', () => {
    expect(before('const a = {}; check(a); a.list.push(b); use(/*?*/ a); later(a)')).toEqual(['a.list.push(b)', 'check(a)'])
  })

  it('notes writes of members', () => {
    expect(before('const a = {}; a.b = 1; a[c] += 2; use(/*?*/ a); a.d = 3')).toEqual(['a.b = 1', 'a[c] += 2'])
  })

  it('notes them by what they start at', () => {
    const code = analyzeCode('class A { run(a) { this.b.c = a; /*?*/ x } }')
    const roots: unknown[] = []
    walkFrom(code, (event) => {
      if (event.is === 'member') roots.push(event.root)
      return 'go'
    })
    expect(roots).toEqual(['this'])
  })

  it('does not enter nested functions', () => {
    expect(before('const a = {}; const f = () => { a.b = 1; check(a) }; /*?*/ a')).toEqual([])
  })

  it('evaluates arguments before the call', () => {
    expect(before('const a = {}; outer(inner(a), /*?*/ a)')).toEqual(['inner(a)'])
  })
})

describe('walkBack', () => {
  it('carries a state along each way, and keeps ways with other states apart', () => {
    const code = analyzeCode('function f(x) { if (a) { one(x) } else { two(x) } /*?*/ x }')
    const located = code.facts.control.locate(code.marked())
    const walked =
      located &&
      code.facts.control.walkBack(located.graph, located.point, 0, {
        onEvent: () => 'go',
        onEdge: (edge, state) => (edge.test ? (edge.outcome ? 1 : 2) : state),
      })
    expect(walked).toEqual({ entered: expect.arrayContaining([1, 2]) as number[], truncated: false })
    expect(walked?.entered).toHaveLength(2)
  })

  it('says when the budget ran out', () => {
    const code = analyzeCode(`function f(x) { ${'if (a) one(x);'.repeat(800)} /*?*/ x }`)
    const located = code.facts.control.locate(code.marked())
    const walked = located && code.facts.control.walkBack(located.graph, located.point, 0, { onEvent: () => 'go', onEdge: (_, state) => state })
    expect(walked?.truncated).toBe(true)
  })

  it('does not run out on a long straight function', () => {
    expect(reaching(`function f(x) { ${'use(y);'.repeat(800)} /*?*/ x }`)).toEqual(['start'])
  })

  it('ends on loops in loops', () => {
    expect(reaching(`function f(x) { ${'while (a) { '.repeat(30)} /*?*/ x ${'}'.repeat(30)} }`)).toEqual(['start'])
  })
})

describe('graphs', () => {
  it('is incomplete for code that is nested beyond the budget', () => {
    const isIncomplete = (depth: number) => {
      const code = analyzeCode(`function f(x) { ${'{'.repeat(depth)} x ${'}'.repeat(depth)} }`)
      const [fn] = code.facts.index.functions
      return fn && code.facts.control.graphOf(fn).incomplete
    }
    expect(isIncomplete(100)).toBe(false)
    expect(isIncomplete(1500)).toBe(true)
  })

  it('is not nested by a long sum', () => {
    const code = analyzeCode(`function f(x) { return ${Array.from({ length: 3000 }, () => 'x').join(' + ')} }`)
    const [fn] = code.facts.index.functions
    expect(fn && code.facts.control.graphOf(fn).incomplete).toBe(false)
  })

  it('knows which names conditions speak of, through constants that hold them', () => {
    const code = analyzeCode('function f(a, b, c) { const ok = check(a); if (ok) use(c); return b }')
    const [fn] = code.facts.index.functions
    const tested = [...(fn ? code.facts.control.graphOf(fn).tested : [])].map((root) => (root === 'this' ? root : root.name))
    expect(tested).toContain('a')
    expect(tested).not.toContain('b')
    expect(tested).not.toContain('c')
  })

  it('knows which names have more than their declaration', () => {
    const code = analyzeCode('function f() { const a = 1; let b = 1; b = 2; const c = {}; c.d = 1; return [a, b, c] }')
    const [fn] = code.facts.index.functions
    const busy = [...(fn ? code.facts.control.graphOf(fn).busy : [])].map((root) => (root === 'this' ? root : root.name))
    expect(busy).toEqual(['b', 'c'])
  })

  it('has an exit for each return and for the end', () => {
    const code = analyzeCode('function f() { if (a) return 1; if (b) return 2 }')
    const [fn] = code.facts.index.functions
    expect(fn && code.facts.control.graphOf(fn).exits.map(({ node }) => node && code.textOf(node))).toEqual(['return 1;', 'return 2', undefined])
  })
})
