import { describe, expect, it } from 'vitest'
import { readText, specifiersIn } from '../../src/analysis/text-reading.js'

describe('the reading of a text', () => {
  it('knows whole words, dollar signs included', () => {
    const reading = readText('const users = $db.query(sql)')
    expect([...reading.words]).toEqual(['const', 'users', '$db', 'query', 'sql'])
    expect([reading.has('query'), reading.has('quer'), reading.hasAny(['db', 'sql']), reading.hasAny(['db'])]).toEqual([true, false, true, false])
  })

  it('tells patterns apart by their flags', () => {
    const reading = readText('Location')
    expect([reading.matches(/location/), reading.matches(/location/i), reading.matches(/location/)]).toEqual([false, true, false])
  })

  it('is made anew for another text', () => {
    expect([readText('a').has('a'), readText('b').has('a')]).toEqual([true, false])
  })
})

it.each([
  ["import { a } from './a'", ['./a']],
  ["import 'node:fs'", ['fs']],
  ["const a = require('./a'), b = await import('b')", ['./a', 'b']],
  ["export * from './a'", ['./a']],
  ['import(name)', []],
])('modules in %s', (text, specifiers) => {
  expect(specifiersIn(text)).toEqual(specifiers)
})
