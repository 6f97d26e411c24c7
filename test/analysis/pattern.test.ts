import { describe, expect, it } from 'vitest'
import { judgeReplace, judgeTest } from '../../src/analysis/values/pattern.js'

const shell = ';&|`$<>\n '
const quotes = `'"`

describe('judgeTest: anchored', () => {
  it.each<[pattern: RegExp, anchored: boolean]>([
    [/^a$/, true],
    [/^a/, false],
    [/a$/, false],
    [/a/, false],
    [/^a$/m, false],
    [/^a|b$/, false],
    [/^a$|^b$/, true],
    [/^(?:a|b)$/, true],
    [/^(a|b)$/i, true],
    [/(^a|^b)$/, true],
    [/(^a|b)$/, false],
    [/(?:^a$)+/, true],
    [/(?:^a$)?/, false],
    [/(?=.*\d)^[a-z\d]+$/, true],
    [/(?=^)[a-z]+$/, false],
    [/^[a-z]+(?=$)/, false],
    [/^$/, true],
    [/(?:)/, false],
    [/\^a\$/, false],
    [/[^a$]/, false],
  ])('%s → %s', (pattern, anchored) => {
    expect(judgeTest(pattern.source, pattern.flags).anchored).toBe(anchored)
  })

  it('knows modifiers of groups', () => {
    expect(judgeTest('(?m:^[a-z]+$)', '').anchored).toBe(false)
    expect(judgeTest('(?i:^[a-z]+$)', '').anchored).toBe(true)
    expect(judgeTest('(?-m:^[a-z]+$)', 'm').anchored).toBe(true)
  })
})

describe('judgeTest: excludes', () => {
  it.each<[pattern: RegExp, chars: string, excludes: boolean]>([
    [/^[a-z]+$/, quotes, true],
    [/[a-z]+/, quotes, false],
    [/^[a-z]+$/m, quotes, false],
    [/^\w+$/, shell + quotes, true],
    [/^\W+$/, quotes, false],
    [/^[\w.-]+$/, '/\\', true],
    [/^[\w./-]+$/, '/', false],
    [/^[\w.-]+$/, '.', false],
    [/^[+-.]+$/, ',', false],
    [/^[+\-.]+$/, ',', true],
    [/^\d{1,10}$/, shell + quotes + '-.', true],
    [/^-?\d+(?:\.\d+)?$/, quotes, true],
    [/^-?\d+(?:.\d+)?$/, quotes, false],
    [/^\s*\d+$/, '\n', false],
    [/^[ \t]*\d+$/, '\n', true],
    [/^[^'"]*$/, quotes, true],
    [/^[^'"]*$/, ';', false],
    [/^[^']*$/, quotes, false],
    [/^.*$/, quotes, false],
    [/^.*$/, '\n\r', true],
    [/^.*$/s, '\n', false],
    [/^\S+$/, ' \n\t', true],
    [/^\S+$/, ';', false],
    [/^[a-z]+$/, 'A', true],
    [/^[a-z]+$/i, 'A', false],
    [/^[a-z]+$/i, '1', true],
    [/^[^a-z]+$/i, 'A', true],
    [/^[a-z]+$/iu, '\u212A', false],
    [/^[a-z]+$/i, '\u212A', true],
    [/^(?:asc|desc)$/i, quotes + shell, true],
    [/^(?:asc|desc|;)$/i, ';', false],
    [/^(?=.*[A-Z])(?=.*[!;])[A-Za-z\d]{8,}$/, ';', true],
    [/^(?!.*;).+$/, quotes, false],
    [/^(\w+)-\1$/, quotes, true],
    [/^(?=(.*))\1$/, quotes, false],
    [/^(?<q>['"])\w+\k<q>$/, quotes, false],
    [/^(\w|\1)+$/, quotes, true],
    [/^a;{0}$/, ';', true],
    [/^a;?$/, ';', false],
    [/^\p{L}+$/u, quotes, true],
    [/^\P{L}+$/u, quotes, false],
    [/^[\p{L}\p{N}_ -]+$/u, quotes, true],
    [/^\x27$/, quotes, false],
    [/^\u{22}$/u, quotes, false],
    [/^[^]$/, quotes, false],
    [/^[^a]$/, '\u{1F600}', false],
    [/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i, shell + quotes + '/\\.:', true],
    [/^https:\/\/example\.com\/[\w-]*$/, '@?#', true],
    [/^https:\/\/example\.com\/.*$/, '@?#', false],
  ])('%s without %j → %s', (pattern, chars, excludes) => {
    expect(judgeTest(pattern.source, pattern.flags).excludes(chars)).toBe(excludes)
  })

  it('judges the flag v, but no classes that hold strings', () => {
    expect(judgeTest('^[[a-z]--[aeiou]]+$', 'v').excludes(quotes)).toBe(true)
    expect(judgeTest('^[\\p{ASCII}--[a-z]]+$', 'v').excludes(quotes)).toBe(false)
    expect(judgeTest('^[a-z\\q{it\'s}]+$', 'v').excludes(quotes)).toBe(false)
    expect(judgeTest('^\\p{RGI_Emoji}$', 'v').excludes(quotes)).toBe(false)
  })

  it('judges groups with modifiers by their own flags', () => {
    expect(judgeTest('^(?i:[a-z])+$', '').excludes('A')).toBe(false)
    expect(judgeTest('^(?-i:[a-z])+$', 'i').excludes('A')).toBe(true)
    expect(judgeTest('^(?s:.)+$', '').excludes('\n')).toBe(false)
    expect(judgeTest('^(?i:([a-z]))\\1$', '').excludes('A')).toBe(false)
  })
})

describe('judgeTest: missExcludes', () => {
  it.each<[pattern: RegExp, chars: string, excludes: boolean]>([
    [/[;&|]/, ';&|', true],
    [/[;&|]/, ';&|$', false],
    [/;|&|\|/, ';&|', true],
    [/[^\w-]/, shell + quotes, true],
    [/[^\w-]/, '-', false],
    [/\W+/, quotes, true],
    [/\s*['"]\s*/, quotes, true],
    [/(['"])/, quotes, true],
    [/(['"])\1/, quotes, false],
    [/'{2}/, "'", false],
    [/'{1,2}/, "'", true],
    [/^['"]/, quotes, false],
    [/['"]$/, quotes, false],
    [/--|;/, ';', true],
    [/--|;/, '-', false],
    [/\.\.\//, '/', false],
    [/(?<!\\)'/, "'", false],
    [/[;]/g, ';', true],
    [/[;]/y, ';', false],
  ])('no match of %s, so no %j → %s', (pattern, chars, excludes) => {
    expect(judgeTest(pattern.source, pattern.flags).missExcludes(chars)).toBe(excludes)
  })

  it('says which expressions keep a position', () => {
    expect(judgeTest(';', '').stateful).toBe(false)
    expect(judgeTest(';', 'g').stateful).toBe(true)
    expect(judgeTest(';', 'y').stateful).toBe(true)
  })
})

describe('judgeReplace: removes', () => {
  it.each<[pattern: RegExp, replacement: string, chars: string, removes: boolean]>([
    [/'/g, '', "'", true],
    [/'/, '', "'", false],
    [/'/gy, '', "'", false],
    [/'/g, "''", "'", false],
    [/'/g, '&#39;', "'", true],
    [/'/g, '&#39;', '"', false],
    [/'/g, '&#39;', '#', false],
    [/['"]/g, '', quotes, true],
    [/'|"/g, '', quotes, true],
    [/('|")+/g, '_', quotes, true],
    [/[^\w.-]/g, '', '/\\' + shell + quotes, true],
    [/[^\w.-]/g, '/', '/', false],
    [/[^\w.-]+/g, '-', quotes, true],
    [/[^\w./-]/g, '', '/', false],
    [/[^a-z]*/g, '', quotes, true],
    [/[^a-z]*?/g, '', quotes, false],
    [/[^a-z]{2,}/g, '', quotes, false],
    [/\.\.\//g, '', '/', false],
    [/\.\.|\//g, '', '/', true],
    [/\.\.|\//g, '', '.', false],
    [/x*|'/g, '', "'", false],
    [/^|'/g, '', "'", false],
    [/\b|'/g, '', "'", false],
    [/xy|'/g, '', "'", true],
    [/'$/g, '', "'", false],
    [/\s*'\s*/g, '', "'", true],
    [/(')\1/g, '', "'", false],
    [/[a-z]/gi, '', 'A', true],
    [/[a-z]/g, '', 'A', false],
    [/[\r\n]/g, '', '\r\n', true],
    [/\n/g, '', '\r\n', false],
    [/\r?\n/g, '', '\n', true],
    [/\r?\n/g, '', '\r', false],
    [/[\r\n]+/g, '$&', '\n', false],
    [/([\r\n])/g, '$1', '\n', false],
    [/\n/g, '$$&', '\n', true],
    [/\n/g, '$$', '$', false],
    [/<[^>]*>/g, '', '<', false],
    [/<script>/gi, '', '<', false],
  ])('%s → %j leaves no %j: %s', (pattern, replacement, chars, removes) => {
    expect(judgeReplace(pattern.source, pattern.flags, replacement).removes(chars)).toBe(removes)
  })

  it('keeps its word on real strings', () => {
    for (const pattern of [/['"]/g, /[^\w.-]+/g, /[^a-z]*/g, /xy|'/g, /\s*'\s*/g, /x*|'/g, /^|'/g]) {
      if (!judgeReplace(pattern.source, pattern.flags, '').removes("'")) continue
      for (const text of ["'", "''", "x'y", "xy'", "' '", "a''b'", "x'"]) expect(text.replace(pattern, '')).not.toContain("'")
    }
    expect("'x'".replace(/x*|'/g, '')).toContain("'")
  })
})

describe('judgeReplace: escapes', () => {
  const special = '.*+?^${}()|[]\\'
  it.each<[pattern: RegExp, replacement: string, chars: string, escapes: boolean]>([
    [/[.*+?^${}()|[\]\\]/g, '\\$&', special, true],
    [/[.*+?^${}()|[\]\\]/, '\\$&', special, false],
    [/[.*+?^${}()|[\]]/g, '\\$&', '.*', false],
    [/[.*+?^${}()|[\]\\]/g, '$&', special, false],
    [/([.*+?^=!:${}()|[\]/\\])/g, '\\$1', special, true],
    [/[.*+?^${}()|[\]\\]+/g, '\\$&', special, false],
    [/[.*+\\]/g, '\\$&', '?', false],
    [/\W/g, '\\$&', special, true],
  ])('%s → %j escapes %j: %s', (pattern, replacement, chars, escapes) => {
    expect(judgeReplace(pattern.source, pattern.flags, replacement).escapes(chars)).toBe(escapes)
  })
})

describe('what cannot be judged', () => {
  it.each<[source: string, flags: string]>([
    ['^[a-z+$', ''],
    ['^(a$', ''],
    ['^a$', 'q'],
    ['^a$', 'gg'],
    ['^a$', 'uv'],
    ['^\\p{NoSuchProperty}$', 'u'],
    [`^[a-z]${'a'.repeat(3000)}$`, ''],
  ])('%s with flags %j is unsure, never an error', (source, flags) => {
    const test = judgeTest(source, flags)
    expect([test.anchored, test.excludes(quotes), test.missExcludes(quotes)]).toEqual([false, false, false])
    const replace = judgeReplace(source, flags, '')
    expect([replace.removes('a'), replace.escapes('a')]).toEqual([false, false])
  })

  it('survives deep nesting', () => {
    const deep = `^${'('.repeat(900)}a${')'.repeat(900)}$`
    expect(judgeTest(deep, '').excludes(quotes)).toBe(true)
  })

  it('answers the same again, and after many other patterns', () => {
    const before = judgeTest('^[a-z]+$', '').excludes(quotes)
    for (let index = 0; index < 1200; index += 1) judgeTest(`^[a-z]{${index}}$`, '').excludes(quotes)
    expect(judgeTest('^[a-z]+$', '').excludes(quotes)).toBe(before)
  })
})

describe('judgeTest: separates', () => {
  it.each<[pattern: RegExp, separates: boolean]>([
    [/^\w+(\.\w+)*$/, true],
    [/^[a-z0-9]+(.?[-a-z0-9]+)*$/, true],
    [/^\w*\.?\w*$/, true],
    [/^(?:a\.|b)*$/, true],
    [/^(?:a\.|\.b)*$/, false],
    [/^\.?\.?$/, false],
    [/^\.\w*\.$/, false],
    [/^\w+\.\w*(\.\w+)?$/, false],
    [/^(\w\.)\1$/, false],
    [/^(?:\.a?){2}$/, false],
    [/^\.{0,1}$/, true],
    [/^[\w.]+$/, false],
    [/\w+(\.\w+)*/, false],
    [/^\w+(\.\w+)*$/m, false],
  ])('%s → %s', (pattern, separates) => {
    expect(judgeTest(pattern.source, pattern.flags).separates('.')).toBe(separates)
  })
})
