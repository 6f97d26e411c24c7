import { describe, expect, it } from 'vitest'
import { pollutionsOf } from '../../support/pollutions.js'

/** A write below one name, with a check before it. */
const below = (check: string): string => `export function put(tree, a, b, value) { ${check}; tree[a][b] = value }`

/** A merge whose loop begins with a check. `source` and `target` are its parameters. */
const merge = (check: string, isObject = 'typeof x === "object" && x !== null'): string => `
  const BLOCKED = ['__proto__', 'constructor', 'prototype']
  const KEYS = new Set(['__proto__', 'constructor', 'prototype'])
  const isObject = (x) => ${isObject}
  export function merge(target, source) {
    for (const key of Object.keys(source)) {
      ${check}
      if (isObject(source[key]) && isObject(target[key])) merge(target[key], source[key])
      else target[key] = source[key]
    }
  }`

/** A walk along a path of text. */
const walk = (check: string, parts = "path.split('.')"): string => `
  const BLOCKED = ['__proto__', 'constructor', 'prototype']
  const isBad = (key) => key === '__proto__' || key === 'constructor' || key === 'prototype'
  const own = (o, k) => Object.prototype.hasOwnProperty.call(o, k)
  function refuse(key) { if (isBad(key)) throw new Error('no') }
  export function set(object, path, value) {
    const parts = ${parts}
    let at = object
    for (let i = 0; i < parts.length - 1; i++) {
      const key = parts[i]
      ${check}
      at = at[key]
    }
    at[parts[parts.length - 1]] = value
  }`

describe('checks that keep a name from what all objects share', () => {
  it.each([
    ['one name, where one is read', below("if (a === '__proto__') return")],
    ['the other way round', below("if ('__proto__' == a) throw new Error()")],
    ['a constant', below("const BAD = '__proto__'; if (a === BAD) return")],
    ['by a pattern', below('if (/^__proto__$/.test(a)) return')],
    ['by a pattern that lets only letters without o pass', below('if (!/^\\d+$/.test(a)) return')],
    ['a list of known names', below("if (!['users', 'groups'].includes(a)) return")],
    ['an own member', below('if (!Object.hasOwn(tree, a)) return')],
    ['an own member, the old way', below('if (!Object.prototype.hasOwnProperty.call(tree, a)) return')],
    ['one of the own names', below('if (!Object.keys(tree).includes(a)) return')],
    ['made if it is no own member', below('if (!Object.hasOwn(tree, a)) tree[a] = {}')],
    ['nothing under the name yet', below('if (tree[a]) return; tree[a] = {}')],
    ['a list, which Object.prototype is none', below('if (!Array.isArray(tree[a])) return')],
    ['an instance', below('if (!(tree[a] instanceof Branch)) return')],
    ['all three names', merge("if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue")],
    ['one name, where functions are refused', merge("if (key === '__proto__') continue")],
    ['a list of refused names', merge('if (BLOCKED.includes(key)) continue', 'true')],
    ['its index', merge('if (BLOCKED.indexOf(key) !== -1) continue', 'true')],
    ['a set', merge('if (KEYS.has(key)) continue', 'true')],
    ['own members of the target', merge('if (!Object.hasOwn(target, key)) { target[key] = source[key]; continue }', 'true')],
    ['two of the three in a walk', walk("if (key === '__proto__' || key === 'prototype') return")],
    ['a helper', walk('if (isBad(key)) return')],
    ['a helper that throws', walk('refuse(key)')],
    ['a helper that asks for own members', walk('if (!own(at, key)) return')],
    ['all parts at once', walk('', "path.split('.'); if (parts.some((part) => BLOCKED.includes(part))) return")],
    ['the path before it is split', walk('', "path.split('.'); if (/__proto__|constructor|prototype/.test(path)) return")],
    ['made a text and compared', walk("if (String(key) === '__proto__' || `${key}` === 'constructor') return", 'path')],
    ['compared as a text', walk("if (typeof key !== 'string' || key === '__proto__' || key === 'constructor') return", 'path')],
    ['compared loosely', walk("if (key == '__proto__' || key == 'constructor') return", 'path')],
    ['an imported list by its name', `import { FORBIDDEN_KEYS } from './keys.js'\n${below('if (FORBIDDEN_KEYS.has(String(a))) return')}`],
  ])('%s', (_name, code) => {
    expect(pollutionsOf(code)).toEqual([])
  })
})

describe('checks that do not', () => {
  it.each([
    ['another name', below("if (a === '__parent__') return"), ['tree[a][b] by a (one)']],
    ['behind the write', 'export function put(tree, a, b, c) { tree[a][b] = c; if (a === "__proto__") return }', ['tree[a][b] by a (one)']],
    ['the wrong way round', below("if (a !== '__proto__') return"), []],
    ['on one way only', below("if (value) { if (a === '__proto__') return }"), ['tree[a][b] by a (one)']],
    ['a member, inherited or not', below('if (!(a in tree)) return'), ['tree[a][b] by a (one)']],
    ['something under the name', below('if (!tree[a]) tree[a] = {}'), ['tree[a][b] by a (one)']],
    ['an object under the name', below("if (typeof tree[a] !== 'object') tree[a] = {}"), ['tree[a][b] by a (one)']],
    ['letters only', below('if (!/^[a-z_]+$/.test(a)) return'), ['tree[a][b] by a (one)']],
    ['an own member of the source', merge('if (!Object.hasOwn(source, key)) continue'), ['target[key] by source (many)']],
    ['one name, where functions are let in', merge("if (key === '__proto__') continue", "typeof x === 'object' || typeof x === 'function'"), ['target[key] by source (many)']],
    ['one name in a walk', walk("if (key === '__proto__') return"), ['at[parts[parts.length - 1]] by path (many)']],
    ['a list in place of a text', walk("if (key === '__proto__' || key === 'constructor') return", 'path'), ['at[parts[parts.length - 1]] by path (many)']],
    ['the last part', walk("if (parts[parts.length - 1] === '__proto__') return"), ['at[parts[parts.length - 1]] by path (many)']],
  ])('%s', (_name, code, expected) => {
    expect(pollutionsOf(code)).toEqual(expected)
  })
})
