import { describe, expect, it } from 'vitest'
import type { CallLike } from '../../src/analysis/index.js'
import type { Condition } from '../../src/models/schema.js'
import { analyzeCode } from '../support/analyze-code.js'

const UNKNOWN = Symbol('unknown')

/** The constant that the marked expression always is. */
function constant(text: string): unknown {
  const code = analyzeCode(text)
  const known = code.facts.values.constant(code.marked())
  return known ? known.value : UNKNOWN
}

/** All constants that the marked expression can be. */
function constants(text: string): readonly unknown[] | undefined {
  const code = analyzeCode(text)
  return code.facts.values.constants(code.marked())
}

/** What the marked object holds under `name`: the text of the value, or that it is missing or unknown. */
function option(text: string, name: string): string {
  const code = analyzeCode(text)
  const found = code.facts.values.option(code.marked(), name)
  return found.is === 'found' ? `found ${code.textOf(found.node)}` : found.is
}

/** What stands at a relative path of the marked call. */
function at(text: string, path: string): string {
  const code = analyzeCode(text)
  const found = code.facts.values.at(code.marked() as CallLike, path)
  return found.is === 'found' ? `found ${code.textOf(found.node)}` : found.is
}

/** Whether a condition holds for the marked call. */
function meets(text: string, ...conditions: Condition[]): boolean {
  const code = analyzeCode(text)
  return code.facts.values.meets(code.marked() as CallLike, conditions)
}

describe('constants', () => {
  it.each<[text: string, value: unknown]>([
    [`'a'`, 'a'],
    ['12', 12],
    ['true', true],
    ['null', null],
    ['undefined', undefined],
    ['10n', 10n],
    ['void 0', undefined],
    ['-1', -1],
    [`+'3'`, 3],
    ['!0', true],
    ['2 * 3 - 1', 5],
    ['1 << 4', 16],
    [`'a' + 'b' + 'c'`, 'abc'],
    [`1 + 2 + 'a'`, '3a'],
    [`'a' + 1 + 2`, 'a12'],
    ['`a`', 'a'],
    ['`a${1}b${`c`}`', 'a1bc'],
    [`('x', 'y')`, 'y'],
    [`true ? 'a' : b`, 'a'],
    [`'' || 'b'`, 'b'],
    [`null ?? 'b'`, 'b'],
    [`0 ?? 'b'`, 0],
    [`'a' && 'b'`, 'b'],
    [`('a' as const)`, 'a'],
    [`('a' satisfies string)!`, 'a'],
    [`String.raw\`a\\n\``, 'a\\n'],
    [`['a', 'b'].join(', ')`, 'a, b'],
    [`['a', null, 1].join()`, 'a,,1'],
    [`await 'a'`, 'a'],
  ])('%s', (text, value) => {
    expect(constant(`/*?*/ ${text}`)).toBe(value)
  })

  it.each([
    'name',
    `'a' + name`,
    '`a${name}`',
    'name ? 1 : 2',
    `name || 'b'`,
    '-name',
    '/a/',
    '[1]',
    '{}.a',
    '() => 1',
    'sql`a`',
    'String.raw`${name}`',
    'String.raw`a${1}`',
    `['a', name].join()`,
    `['a', ...names].join()`,
    `['a'].join(name)`,
    'read()',
    'new Date()',
    'typeof name',
    '10n + 1',
  ])('%s is none', (text) => {
    expect(constant(`use(/*?*/ ${text})`)).toBe(UNKNOWN)
  })
})

describe('names of constants', () => {
  it('follows a constant of the module into a function', () => {
    expect(constant(`const table = 'users'; function f() { return /*?*/ 'FROM ' + table }`)).toBe('FROM users')
  })

  it('follows a `let` that is never assigned again', () => {
    expect(constant('let a = 1; /*?*/ a')).toBe(1)
  })

  it('does not follow one that is', () => {
    expect(constant('let a = 1; a = read(); /*?*/ a')).toBe(UNKNOWN)
    expect(constant('let a = 1; a++; /*?*/ a')).toBe(UNKNOWN)
  })

  it('does not take a declaration without a value for undefined', () => {
    expect(constant('let a; a = 1; /*?*/ a')).toBe(UNKNOWN)
  })

  it('does not follow a parameter, nor its default', () => {
    expect(constant(`function f(a = 'x') { /*?*/ a }`)).toBe(UNKNOWN)
  })

  it('does not follow a loop variable', () => {
    expect(constant('for (const a of [1]) { /*?*/ a }')).toBe(UNKNOWN)
  })

  it('does not follow a name of another scope', () => {
    expect(constant('const a = 1; function f(a) { /*?*/ a }')).toBe(UNKNOWN)
  })

  it('does not take a local `undefined` for the global', () => {
    expect(constant('function f(undefined) { return /*?*/ undefined }')).toBe(UNKNOWN)
  })

  it('follows destructured names', () => {
    expect(constant('const { a: [, b] } = { a: [1, 2] }; /*?*/ b')).toBe(2)
  })

  it('does not follow a destructured name with a default', () => {
    expect(constant('const { a = 1 } = { a: 2 }; /*?*/ a')).toBe(UNKNOWN)
  })

  it('does not take what a rest element gathers for a value', () => {
    expect(constant('const [...a] = [1, 2]; /*?*/ a')).toBe(UNKNOWN)
    expect(constant('const { a, ...b } = { a: 1, b: 2 }; /*?*/ b')).toBe(UNKNOWN)
  })

  it('ends on names that refer to each other', () => {
    expect(constant('const a = b + 1; const b = a + 1; /*?*/ a')).toBe(UNKNOWN)
  })

  it('gives the same answer after a cycle was met on the way', () => {
    const code = analyzeCode(`const a = b || 'x'; const b = a; const c = 'y'; first(a); second(c)`)
    expect(code.facts.values.constant(code.find('a', -1))).toBeUndefined()
    expect(code.facts.values.constant(code.find('c', -1))).toEqual({ value: 'y' })
  })

  it('adds up a long sum', () => {
    expect(constant(`/*?*/ ${Array.from({ length: 900 }, () => `'a'`).join(' + ')}`)).toBe('a'.repeat(900))
  })

  it('gives up on text beyond the budget', () => {
    expect(constant(`const a = '${'x'.repeat(15_000)}'; /*?*/ a + a`)).toBe(UNKNOWN)
  })
})

describe('members of constants', () => {
  it('follows a property', () => {
    expect(constant(`const config = { db: { table: 'users' } }; /*?*/ config.db.table`)).toBe('users')
  })

  it('follows brackets with a name, and an index', () => {
    expect(constant(`const config = { table: 'users' }; /*?*/ config['table']`)).toBe('users')
    expect(constant(`const tables = ['users', 'orders'] as const; /*?*/ tables[1]`)).toBe('orders')
  })

  it('does not follow a computed key', () => {
    expect(constant(`const config = { table: 'users' }; /*?*/ config[name]`)).toBe(UNKNOWN)
  })

  it('does not take a property that is not written for undefined', () => {
    expect(constant(`const config = { table: 'users' }; /*?*/ config.name`)).toBe(UNKNOWN)
  })

  it('does not follow a property that is written somewhere', () => {
    expect(constant(`const config = { table: 'users' }; config.table = read(); /*?*/ config.table`)).toBe(UNKNOWN)
  })

  it('does not mind a write of another object', () => {
    expect(constant(`const config = { table: 'users' }; other.table = read(); /*?*/ config.table`)).toBe('users')
  })

  it('does not follow a property that a write through brackets may change', () => {
    expect(constant(`const config = { table: 'users' }; config[name] = read(); /*?*/ config.table`)).toBe(UNKNOWN)
  })

  it('does not follow a property of an object that Object.assign writes to', () => {
    expect(constant(`const config = { table: 'users' }; Object.assign(config, read()); /*?*/ config.table`)).toBe(UNKNOWN)
  })

  it('does not mind Object.assign that only reads it', () => {
    expect(constant(`const config = { table: 'users' }; Object.assign({}, config); /*?*/ config.table`)).toBe('users')
  })

  it('sees a nested write', () => {
    expect(constant(`const config = { db: { table: 'users' } }; config.db.table = read(); /*?*/ config.db.table`)).toBe(UNKNOWN)
  })

  it('sees the write of an object around it', () => {
    expect(constant(`const config = { db: { table: 'users' } }; config.db = read(); /*?*/ config.db.table`)).toBe(UNKNOWN)
  })

  it('sees through Object.freeze and spreads', () => {
    expect(constant(`const a = { table: 'users' }; const config = Object.freeze({ ...a }); /*?*/ config.table`)).toBe('users')
  })

  it('takes the later of two properties', () => {
    expect(constant(`const a = { x: 1 }; const b = { ...a, x: 2 }; /*?*/ b.x`)).toBe(2)
    expect(constant(`const a = { x: 1 }; const b = { x: 2, ...a }; /*?*/ b.x`)).toBe(1)
  })

  it('does not take a getter or a method for a value', () => {
    expect(constant('const a = { get x() { return 1 } }; /*?*/ a.x')).toBe(UNKNOWN)
    expect(constant('const a = { x() { return 1 } }; /*?*/ a.x')).toBe(UNKNOWN)
  })
})

describe('lists of constants', () => {
  it('joins a list that a name holds', () => {
    expect(constant(`const parts = ['a', 'b']; /*?*/ parts.join(' ')`)).toBe('a b')
  })

  it('does not join one that grows', () => {
    expect(constant(`const parts = ['a', 'b']; parts.push(read()); /*?*/ parts.join(' ')`)).toBe(UNKNOWN)
    expect(constant(`const parts = ['a', 'b']; parts[1] = read(); /*?*/ parts.join(' ')`)).toBe(UNKNOWN)
    expect(constant(`const q = { parts: ['a'] }; q.parts.push(read()); /*?*/ q.parts.join(' ')`)).toBe(UNKNOWN)
  })

  it('does not join one that another function may fill', () => {
    expect(constant(`const parts = []; fill(parts); /*?*/ parts.join(' ')`)).toBe(UNKNOWN)
  })

  it('does not mind methods that only read', () => {
    expect(constant(`const parts = ['a', 'b']; parts.map(read); /*?*/ parts.join(' ')`)).toBe('a b')
  })
})

describe('enums', () => {
  it('has written members', () => {
    expect(constant(`enum Role { Admin = 'admin' } /*?*/ Role.Admin`)).toBe('admin')
  })

  it('counts those that have no value', () => {
    expect(constant(`enum Level { Low, Mid = 5, High } /*?*/ Level.High`)).toBe(6)
    expect(constant(`enum Level { Low, Mid = 5, High } /*?*/ Level.Low`)).toBe(0)
  })

  it('counts on from an unknown one no more', () => {
    expect(constant(`enum Level { Low = read(), High } /*?*/ Level.High`)).toBe(UNKNOWN)
  })

  it('knows nothing of a member that is not there', () => {
    expect(constant(`enum Role { Admin = 'admin' } /*?*/ Role.User`)).toBe(UNKNOWN)
  })

  it('reads brackets and names in quotes', () => {
    expect(constant(`enum Role { 'super-admin' = 'root' } /*?*/ Role['super-admin']`)).toBe('root')
  })
})

describe('all constants an expression can be', () => {
  it('joins both sides of a conditional', () => {
    expect(constants(`/*?*/ asc ? 'ASC' : 'DESC'`)).toEqual(['ASC', 'DESC'])
  })

  it('knows nothing when one side can be anything', () => {
    expect(constants(`/*?*/ asc ? 'ASC' : order`)).toBeUndefined()
  })

  it('follows a name', () => {
    expect(constants(`const order = asc ? 'ASC' : 'DESC'; /*?*/ order`)).toEqual(['ASC', 'DESC'])
  })

  it('does not follow a name that is assigned again', () => {
    expect(constants(`let order = asc ? 'ASC' : 'DESC'; order = read(); /*?*/ order`)).toBeUndefined()
  })

  it('joins conditionals in conditionals', () => {
    expect(constants(`/*?*/ a ? 1 : b ? 2 : 3`)).toEqual([1, 2, 3])
  })

  it('knows nothing of an unknown left side of `||`', () => {
    expect(constants(`/*?*/ order || 'ASC'`)).toBeUndefined()
  })
})

describe('option', () => {
  it('finds what is written', () => {
    expect(option('/*?*/ ({ secure: true })', 'secure')).toBe('found true')
    expect(option(`/*?*/ ({ 'secure': true })`, 'secure')).toBe('found true')
    expect(option('/*?*/ ({ [`secure`]: true })', 'secure')).toBe('found true')
  })

  it('finds a shorthand and a method', () => {
    expect(option('/*?*/ ({ secure })', 'secure')).toBe('found secure')
    expect(option('/*?*/ ({ run() {} })', 'run')).toBe('found () {}')
  })

  it('misses what is not', () => {
    expect(option('/*?*/ ({ secure: true })', 'httpOnly')).toBe('missing')
    expect(option('/*?*/ ({})', 'httpOnly')).toBe('missing')
  })

  it('says unknown of an object that is not seen', () => {
    expect(option('/*?*/ options', 'secure')).toBe('unknown')
    expect(option('/*?*/ load()', 'secure')).toBe('unknown')
    expect(option('function f(options) { /*?*/ options }', 'secure')).toBe('unknown')
  })

  it('sees through a constant and Object.freeze', () => {
    expect(option('const options = Object.freeze({ secure: true }); /*?*/ options', 'secure')).toBe('found true')
  })

  it('says unknown of a variable that is assigned again', () => {
    expect(option('let options = { secure: true }; options = load(); /*?*/ options', 'secure')).toBe('unknown')
  })

  it('sees through a spread that is known', () => {
    expect(option('const base = { secure: true }; /*?*/ ({ ...base })', 'secure')).toBe('found true')
    expect(option('const base = { secure: true }; /*?*/ ({ ...base })', 'httpOnly')).toBe('missing')
  })

  it('says unknown behind a spread that is not', () => {
    expect(option('/*?*/ ({ ...base })', 'secure')).toBe('unknown')
  })

  it('lets what is written after an unknown spread win', () => {
    expect(option('/*?*/ ({ ...base, secure: true })', 'secure')).toBe('found true')
  })

  it('says unknown of what is written before one', () => {
    expect(option('/*?*/ ({ secure: true, ...base })', 'secure')).toBe('unknown')
  })

  it('takes a computed key for an unknown one', () => {
    expect(option('/*?*/ ({ [key]: true })', 'secure')).toBe('unknown')
    expect(option('/*?*/ ({ [key]: true, secure: false })', 'secure')).toBe('found false')
  })

  it('sees through a spread conditional with a known object', () => {
    expect(option('/*?*/ ({ ...(dev && { secure: false }) })', 'secure')).toBe('unknown')
  })

  it('finds what is written later', () => {
    expect(option('const options = {}; options.secure = true; /*?*/ options', 'secure')).toBe('found true')
  })

  it('says unknown where two writes compete', () => {
    expect(option('const options = {}; if (x) options.secure = true; else options.secure = false; /*?*/ options', 'secure')).toBe('unknown')
  })

  it('says unknown where one write competes with the literal', () => {
    expect(option('const options = { secure: false }; if (x) options.secure = true; /*?*/ options', 'secure')).toBe('unknown')
  })

  it('finds a write beside the declaration in place of the literal value', () => {
    expect(option('const options = { secure: false }; options.secure = true; /*?*/ options', 'secure')).toBe('found true')
  })

  it('says unknown of what is deleted', () => {
    expect(option('const options = { secure: true }; delete options.secure; /*?*/ options', 'secure')).toBe('unknown')
  })

  it('does not take the write of an object for that of its member', () => {
    expect(option('const all = { cookie: { secure: true } }; all.cookie = load(); /*?*/ all.cookie', 'secure')).toBe('unknown')
  })

  it('sees a write by another name of the object', () => {
    expect(option('const all = { cookie: {} }; const { cookie } = all; all.cookie.secure = true; /*?*/ cookie', 'secure')).toBe('found true')
  })

  it('says unknown of a getter', () => {
    expect(option('/*?*/ ({ get secure() { return true } })', 'secure')).toBe('unknown')
  })

  it('says unknown of an array that is changed', () => {
    expect(option('const list = [a]; list.unshift(b); /*?*/ list', '0')).toBe('unknown')
  })

  it('does not miss what brackets with a computed name may write', () => {
    expect(option('const options = {}; options[name] = true; /*?*/ options', 'secure')).toBe('unknown')
  })

  it('does not miss what Object.assign may write', () => {
    expect(option('const options = {}; Object.assign(options, load()); /*?*/ options', 'secure')).toBe('unknown')
  })

  it('does not take a write of a deeper member for one of its own', () => {
    expect(option('const options = { cookie: {} }; options.cookie.secure = true; /*?*/ options', 'secure')).toBe('missing')
  })

  it('finds an element of an array', () => {
    expect(option('/*?*/ [a, b]', '1')).toBe('found b')
    expect(option('/*?*/ [a, b]', '2')).toBe('missing')
    expect(option('/*?*/ [...a, b]', '1')).toBe('unknown')
    expect(option('/*?*/ [a, ...b]', '0')).toBe('found a')
  })

  it('does not miss an element that a spread may hold', () => {
    expect(option('/*?*/ [a, ...b]', '4')).toBe('unknown')
  })

  it('misses an option in a constant', () => {
    expect(option(`/*?*/ 'text'`, 'secure')).toBe('missing')
    expect(option('/*?*/ undefined', 'secure')).toBe('missing')
    expect(option('/*?*/ null', 'secure')).toBe('missing')
  })
})

describe('at', () => {
  it('finds an argument and its options', () => {
    expect(at('/*?*/ f(a, { shell: true })', '(0)')).toBe('found a')
    expect(at('/*?*/ f(a, { shell: true })', '(1).shell')).toBe('found true')
    expect(at('/*?*/ f(a, { env: { PATH: p } })', '(1).env.PATH')).toBe('found p')
  })

  it('misses an argument that is not there', () => {
    expect(at('/*?*/ f(a)', '(1)')).toBe('missing')
    expect(at('/*?*/ f(a)', '(1).shell')).toBe('missing')
  })

  it('says unknown behind a spread argument', () => {
    expect(at('/*?*/ f(...a)', '(1).shell')).toBe('unknown')
    expect(at('/*?*/ f(a, ...b)', '(0)')).toBe('found a')
  })

  it('misses options where a callback or text stands', () => {
    expect(at('/*?*/ f(a, () => {})', '(1).shell')).toBe('missing')
    expect(at('const done = () => {}; /*?*/ f(a, done)', '(1).shell')).toBe('missing')
    expect(at('/*?*/ f(a, `t${x}`)', '(1).shell')).toBe('missing')
  })

  it('says unknown of options that are not seen', () => {
    expect(at('/*?*/ f(a, options)', '(1).shell')).toBe('unknown')
  })

  it('finds the values of a tagged template', () => {
    expect(at('/*?*/ sql`a ${x}`', '(1)')).toBe('found x')
    expect(at('/*?*/ sql`a ${x}`', '(2)')).toBe('missing')
  })

  it('finds the arguments of a construction', () => {
    expect(at('/*?*/ new Worker(a, { eval: true })', '(1).eval')).toBe('found true')
    expect(at('/*?*/ new Worker', '(0)')).toBe('missing')
  })
})

describe('conditions', () => {
  it.each<[condition: Condition, yes: string, no: string, unknown: string]>([
    [{ at: '(0).x', is: 'truthy' }, 'f({ x: 1 })', 'f({ x: 0 })', 'f({ x })'],
    [{ at: '(0).x', is: 'falsy' }, 'f({ x: false })', 'f({ x: [] })', 'f(options)'],
    [{ at: '(0).x', is: 'present' }, 'f({ x: undefined })', 'f({})', 'f({ ...y })'],
    [{ at: '(0).x', is: 'absent' }, 'f({})', 'f({ x })', 'f({ ...y })'],
    [{ at: '(0)', is: 'function' }, 'f(() => {})', `f('x')`, 'f(x)'],
    [{ at: '(0)', is: ['sh', 'bash'] }, `f('sh')`, `f('ls')`, 'f(x)'],
    [{ at: '(0)', is: { matches: '^select' } }, `f('SELECT 1')`, `f('DELETE')`, 'f(x)'],
  ])('%j', (condition, yes, no, unknown) => {
    expect([yes, no, unknown].map((text) => meets(`/*?*/ ${text}`, condition))).toEqual([true, false, false])
    expect(meets(`/*?*/ ${unknown}`, { ...condition, ifUnknown: true })).toBe(true)
    expect(meets(`/*?*/ ${no}`, { ...condition, ifUnknown: true })).toBe(false)
  })

  it('ask the call that made what is called, or the object of the method', () => {
    const condition: Condition = { at: 'made(0).raw', is: 'truthy' }
    expect(meets('/*?*/ make({ raw: true }).render(x)', condition)).toBe(true)
    expect(meets('const page = new Page({ raw: true }); /*?*/ page.render(x)', condition)).toBe(true)
    expect(meets('const page = make({ raw: true }); /*?*/ page(x)', condition)).toBe(true)
    expect(meets('const page = make({ raw: false }); /*?*/ page(x)', condition)).toBe(false)
    expect(meets('const page = make(); /*?*/ page(x)', { at: 'made(0).raw', is: 'falsy' })).toBe(true)
    expect(meets('/*?*/ page.render(x)', condition)).toBe(false)
    expect(meets('/*?*/ page.render(x)', { at: 'made(0).raw', is: 'falsy' })).toBe(false)
  })

  it('takes a missing option for falsy, not for truthy', () => {
    expect(meets('/*?*/ f({})', { at: '(0).x', is: 'falsy' })).toBe(true)
    expect(meets('/*?*/ f({})', { at: '(0).x', is: 'truthy', ifUnknown: true })).toBe(false)
  })

  it('needs every condition', () => {
    const both: Condition[] = [
      { at: '(0)', is: ['sh'] },
      { at: '(1)', is: 'present' },
    ]
    expect(meets(`/*?*/ f('sh', x)`, ...both)).toBe(true)
    expect(meets(`/*?*/ f('sh')`, ...both)).toBe(false)
  })

  it('needs every constant that is possible to fit a list', () => {
    expect(meets(`/*?*/ f(x ? 'sh' : 'bash')`, { at: '(0)', is: ['sh', 'bash'] })).toBe(true)
    expect(meets(`/*?*/ f(x ? 'sh' : 'ls')`, { at: '(0)', is: ['sh', 'bash'] })).toBe(false)
  })

  it('cannot decide the truth of an expression with both outcomes', () => {
    expect(meets(`/*?*/ f({ x: y ? 'a' : '' })`, { at: '(0).x', is: 'truthy' })).toBe(false)
    expect(meets(`/*?*/ f({ x: y ? 'a' : '' })`, { at: '(0).x', is: 'truthy', ifUnknown: true })).toBe(true)
  })
})
