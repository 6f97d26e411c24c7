import { describe, expect, it } from 'vitest'
import { mayPollute } from '../../src/analysis/index.js'
import { pollutionsOf } from '../support/pollutions.js'

describe('writes to an object that was read under a name from outside', () => {
  it.each([
    ['two names', 'export function put(tree, a, b, value) { tree[a][b] = value }', ['tree[a][b] by a (one)']],
    ['two objects that are merged', 'export function join(to, from, key) { return merge(to[key], from[key]) }', ['merge(to[key], from[key]) by key (many)']],
    ['a member beside the one that is made if absent', 'export function put(a, b) { const to = {}; to[a.name] = to[a.name] || {}; to[a.name][b] = 1 }', ['to[a.name][b] by a.name (one)']],
    ['three names', 'export function put(tree, a, b, c) { tree[a][b][c] = 1 }', ['tree[a][b][c] by b (many)']],
    ['a name written in place', 'export function put(tree, a) { tree[a].count = 1 }', ['tree[a].count by a (one)']],
    ['an update', 'export function count(tree, a, b) { tree[a][b]++ }', ['tree[a][b]++ by a (one)']],
    ['a name that holds the object', 'export function put(tree, a, b) { const branch = tree[a]; branch[b] = 1 }', ['branch[b] by a (one)']],
    ['made if absent', 'export function put(tree, a, b) { const branch = (tree[a] = tree[a] || {}); branch[b] = 1 }', ['branch[b] by a (one)']],
    [
      'a walk along a path',
      `export function set(object, path, value) {
        const parts = path.split('.')
        let at = object
        for (let i = 0; i < parts.length - 1; i++) at = at[parts[i]]
        at[parts[parts.length - 1]] = value
      }`,
      ['at[parts[parts.length - 1]] by path (many)'],
    ],
    [
      'a walk that takes the path to pieces',
      `export function set(object, keys, value) {
        while (keys.length > 1) object = object[keys.shift()]
        object[keys[0]] = value
      }`,
      ['object[keys[0]] by keys (many)'],
    ],
    [
      'a walk by recursion',
      `export function dig(object, keys, value) {
        const key = keys.shift()
        if (keys.length === 0) { object[key] = value; return }
        dig(object[key], keys, value)
      }`,
      ['object[key] by keys (many)'],
    ],
    [
      'a walk by reduce',
      `export function set(object, path, value) {
        const keys = path.split('.')
        const last = keys.pop()
        keys.reduce((at, key) => at[key], object)[last] = value
      }`,
      ['keys.reduce((at, key) => at[key], object)[last] by path (many)'],
    ],
    [
      'a merge that assigns an object with a computed name',
      `export function merge(to, ...sources) {
        const from = sources.shift()
        for (const key in from) {
          if (typeof from[key] === 'object') merge(to[key], from[key])
          else Object.assign(to, { [key]: from[key] })
        }
        return merge(to, ...sources)
      }`,
      ['Object.assign(to, { [key]: from[key] }) by sources (many)'],
    ],
    [
      'a merge of all that it is given',
      `export function merge() {
        const list = [].slice.call(arguments)
        const to = list[0]
        for (const from of list.slice(1)) {
          for (const key in from) {
            if (typeof from[key] === 'object') to[key] = merge(to[key], from[key])
            else to[key] = from[key]
          }
        }
        return to
      }`,
      ['to[key] by arguments (many)', 'to[key] by arguments (many)'],
    ],
    [
      'a merge that may take its first argument for a switch',
      `export function merge() {
        const list = [].slice.call(arguments)
        if (typeof list[0] === 'boolean') list.shift()
        const to = list[0]
        for (const key in list[1]) {
          if (typeof list[1][key] === 'object') to[key] = merge(true, to[key], list[1][key])
          else to[key] = list[1][key]
        }
        return to
      }`,
      ['to[key] by arguments (many)', 'to[key] by arguments (many)'],
    ],
    [
      'a merge of pairs that wait in a list',
      `export function merge(target, source) {
        const pairs = [[target, source]]
        while (pairs.length > 0) {
          const [to, from] = pairs.pop()
          for (const key in from) {
            if (typeof from[key] === 'object') pairs.push([to[key], from[key]])
            else to[key] = from[key]
          }
        }
      }`,
      ['to[key] by source (many)'],
    ],
    [
      'a merge by a function that calls its callback by a member',
      `export function merge(to, from) {
        each(from, function (key, value) {
          if (to[key] === undefined) to[key] = value
          else merge(to[key], from[key])
        })
      }
      function each(object, visit) {
        for (const key in object) visit.call(null, key, object[key])
      }`,
      ['to[key] by from (many)'],
    ],
    [
      'a walk by a callback',
      `export function set(object, path, value) {
        let at = object
        path.split('/').forEach((key) => { at = at[key] = at[key] || {} })
        at[path] = value
      }`,
      ['at[key] by path (many)', 'at[path] by path (many)'],
    ],
    [
      'a merge that calls itself',
      `export function merge(to, from) {
        for (const key in from) {
          if (typeof from[key] === 'object' && to[key]) merge(to[key], from[key])
          else to[key] = from[key]
        }
      }`,
      ['to[key] by from (many)'],
    ],
    [
      'a merge whose target is among its arguments',
      `module.exports = function extend() {
        const target = arguments[0]
        for (const name in arguments[1]) {
          const known = target[name]
          target[name] = known ? extend(known, arguments[1][name]) : arguments[1][name]
        }
        return target
      }`,
      ['target[name] by arguments (many)'],
    ],
    [
      'a merge by a function that is handed in',
      'export function reduce(to, from, merge) { Object.keys(from).forEach((key) => { to[key] = merge(to[key], from[key]) }) }',
      ['merge(to[key], from[key]) by from (many)'],
    ],
    [
      'helpers that read and write',
      `function next(object, key) { return object[key] }
      function put(object, key, value) { object[key] = value }
      export function set(object, a, b, value) { put(next(object, a), b, value) }`,
      ['object[key] by a (one)'],
    ],
    ['all fields at once', 'export function put(tree, a, fields) { Object.assign(tree[a], fields) }', ['Object.assign(tree[a], fields) by a (one)']],
    ['Reflect.set', 'export function put(tree, a, b, value) { Reflect.set(tree[a], b, value) }', ['Reflect.set(tree[a], b, value) by a (one)']],
    [
      'a variable that a callback sets on an earlier run',
      `export function parse(lines) {
        const out = {}
        let section = out
        lines.forEach((line) => {
          if (line[0] === '[') { section = out[line] = out[line] || {}; return }
          section[line] = true
        })
        return out
      }`,
      ['section[line] by lines (one)'],
    ],
  ])('%s', (_name, code, expected) => {
    expect(pollutionsOf(code)).toEqual(expected)
  })
})

describe('writes that stay where they are', () => {
  it.each([
    ['one name', 'export function put(table, key, value) { table[key] = value }'],
    ['a copy', 'export function copy(from) { const to = {}; for (const key in from) to[key] = copy(from[key]); return to }'],
    ['an object without a prototype', 'const table = Object.create(null); export function put(a, b, c) { table[a] = table[a] || {}; table[a][b] = c }'],
    ['a literal without a prototype', 'const table = { __proto__: null }; export function put(a, b, c) { table[a][b] = c }'],
    ['an assigned object with names written in place', 'export function put(table, key, value) { Object.assign(table, { name: value, [key]: 1 }) }'],
    ['an object without a prototype that an object is assigned to', 'export function put(table, key) { const own = Object.create(null); Object.assign(own, { [key]: table }) }'],
    ['a node of a list that is worked off', 'export function walk(lines) { const nodes = [{}]; for (const line of lines) { nodes.push({ line }); nodes.pop()[line] = 1 } }'],
    ['a row of a list', 'export function put(rows, key) { for (let i = 0; i < rows.length; i++) rows[i][key] = 1 }'],
    ['a list made of a member', 'export function put(lists, a, i, more) { const all = lists[a].concat(more); all[i] = 1 }'],
    ['a member of what was read', 'export function put(tree, a, b) { tree[a].children[b] = 1 }'],
    ['a new object in its place', 'export function put(tree, a, b, value) { tree[a] = {}; tree[a][b] = value }'],
    ['an assigned new object', 'export function put(tree, a, b, value) { const branch = (tree[a] = {}); branch[b] = value }'],
    ['names of the object itself', 'export function trim(body) { for (const key in body) { body[key] = trim(body[key]) } return body }'],
    ['names of the object itself, by another name', 'export function trim(given) { const body = given; for (const key in given) body[key] = trim(body[key]); return body }'],
    ['names of what is accumulated', 'export function hide(o) { return Object.keys(o).reduce((to, key) => { to[key] = hide(to[key]); return to }, o) }'],
    ['a name with text around it', 'export function put(tree, a, b) { tree[`user:${a}`][b] = 1 }'],
    ['a name in upper case', 'export function put(tree, a, b) { tree[a.toUpperCase()][b] = 1 }'],
    ['a number', 'export function put(tree, a, b) { tree[Number(a)][b] = 1 }'],
    ['a new object that two are merged into', 'export function join(to, from, key) { return merge({}, to[key], from[key]) }'],
    ['a member written in place, beside others', 'export function put(a, b) { const to = {}; to[a.name] = to[a.name] || {}; to.own = to.own || {}; to.own[b] = 1 }'],
  ])('%s', (_name, code) => {
    expect(pollutionsOf(code)).toEqual([])
  })
})

describe('what a text says of such writes', () => {
  it.each([['users[id].name = name'], ["users[id]['name'] += name"], ['Object.assign(user, { [key]: value })'], ['Object.assign(users[id], body)'], ['users[id].count++']])('%s: maybe', (text) => {
    expect(mayPollute(text)).toBe(true)
  })
  it.each([['users[id].name === name'], ['Object.assign(user, { key: values[0] })'], ['Object.assign(user, body)'], ['const list = users[id].map((x) => x)']])('%s: none', (text) => {
    expect(mayPollute(text)).toBe(false)
  })
})
