import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { readAppFiles } from '../support/app-files.js'
import { root } from '../support/built-plugin.js'

/** `ROBUSTNESS=full` takes every file and every offset, and hours. */
const isFull = process.env.ROBUSTNESS === 'full'
const minute = 60_000

const linter = new Linter({ cwd: root })
// With all origins and without trust in names the engine walks furthest.
const presets = [plugin.configs.recommended, plugin.configs.all]

function configure(preset: Partial<Linter.Config>, sourceType: 'module' | 'script', file: string): Linter.Config[] {
  const jsx = /[jt]sx$|\.js$/.test(file)
  const languageOptions = { parser, sourceType, parserOptions: { ecmaFeatures: { jsx } } }
  return [{ files: ['**'], languageOptions, linterOptions: { reportUnusedDisableDirectives: 'off' } }, preset]
}

let linted = 0

/** What went wrong with one text: a rule that threw (with its stack), or that took far longer than the text's size explains. */
function findTrouble(text: string, file: string, preset: Partial<Linter.Config>, sourceType: 'module' | 'script' = 'module'): string[] {
  const start = performance.now()
  try {
    // ESLint ignores what is in node_modules.
    const filename = path.join(root, file.replace(/^node_modules/, 'sample'))
    const messages = linter.verify(text, configure(preset, sourceType, file), { filename, allowInlineConfig: false })
    if (messages.some(({ fatal }) => fatal)) return sourceType === 'module' ? findTrouble(text, file, preset, 'script') : []
    linted++
  } catch (error) {
    return [`${file} (${preset.name ?? ''}): ${(error as Error).stack ?? String(error)}`]
  }
  const seconds = (performance.now() - start) / 1000
  // Other processes may have the machine; what hangs takes far longer.
  const allowed = 40 + text.length / 10_000
  return seconds > allowed ? [`${file} (${preset.name ?? ''}): ${seconds.toFixed(1)} s`] : []
}

/** Files of installed packages, in an order that has nothing to do with their names but is the same every time. */
function sampleFiles(count: number): string[] {
  const hash = (file: string) => createHash('md5').update(file).digest('hex')
  return readdirSync(`${root}node_modules`, { recursive: true, encoding: 'utf8' })
    .map((file) => `node_modules/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.[cm]?[jt]s$/.test(file) && !/\.d\.[cm]?ts$/.test(file))
    .map((file) => ({ file, key: hash(file) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ file }) => file)
    .filter((file) => statSync(root + file).isFile() && statSync(root + file).size < 200_000)
    .slice(0, isFull ? Infinity : count)
}

describe('code nobody wrote for us', () => {
  it('makes no rule throw or hang', { timeout: isFull ? 600 * minute : 4 * minute }, () => {
    const files = sampleFiles(400)
    linted = 0
    const trouble = files.flatMap((file) => {
      const text = readFileSync(root + file, 'utf8')
      return findTrouble(text, file, plugin.configs.all)
    })
    expect(trouble).toEqual([])
    expect(linted).toBeGreaterThan(files.length * 0.95)
  })
})

describe('code that is being written', () => {
  const parses = (text: string, file: string) => {
    try {
      parser.parse(text, { jsx: /x$|\.js$/.test(file) })
      return true
    } catch {
      return false
    }
  }

  it.each(readAppFiles())('$path cut off anywhere makes no rule throw', { timeout: 2 * minute }, ({ path: file, text }) => {
    const step = isFull ? 1 : Math.ceil(text.length / 60)
    const offsets = Array.from({ length: Math.ceil(text.length / step) }, (_, index) => index * step)
    const lineEnds = [...text.matchAll(/\n/g)].map(({ index }) => index)
    const ordered = [...new Set([...offsets, ...lineEnds])].sort((a, b) => a - b)
    const parsed = ordered.map((offset) => text.slice(0, offset)).filter((cut) => parses(cut, file))
    const cuts = isFull ? parsed : parsed.filter((_, index) => index % Math.ceil(parsed.length / 25) === 0)
    expect(cuts.length).toBeGreaterThan(0)
    expect(cuts.flatMap((cut) => findTrouble(cut, file, plugin.configs.all))).toEqual([])
  })
})

describe('words that every object knows', () => {
  const known = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'toLocaleString', '__defineGetter__']

  it.each(readAppFiles())('make no rule throw in $path', { timeout: 2 * minute }, ({ path: file, text }) => {
    const words = [...new Set(text.match(/[A-Za-z_$][\w$]*/g))]
    // A word of each kind is met in one of the files, and all of them in a full run.
    const some = words.filter((_, index) => isFull || (index + file.length) % 16 === 0)
    const renamed = some.map((word, index) => text.replaceAll(new RegExp(`(?<![\\w$])${word.replaceAll('$', '\\$')}(?![\\w$])`, 'g'), known[index % known.length]!))
    expect(renamed.flatMap((one) => findTrouble(one, file, plugin.configs.all))).toEqual([])
  })

  it('are no methods that hand values on', () => {
    const calls = known.flatMap((name) => [`req.query.x.${name}(1)`, `[].${name}.call(req.query.x)`, `JSON.${name}(req.query.x)`, `${name}(req.query.x)`])
    expect(findTrouble(handler('', calls.join(' + ')), 'names.ts', plugin.configs.all)).toEqual([])
  })
})

const repeat = (count: number, piece: (index: number) => string) => Array.from({ length: count }, (_, index) => piece(index)).join('')
const nest = (count: number, open: string, inside: string, close: string) => open.repeat(count) + inside + close.repeat(count)

/** A request value at the bottom of (or after) something deep, and a query at its top. */
const handler = (statements: string, value: string) => `import express from 'express'
import pg from 'pg'
const app = express()
const pool = new pg.Pool()
app.get('/', async (req, res) => {
  ${statements}
  await pool.query(${value})
  eval(${value})
})
`

const nestings: Record<string, (depth: number) => string> = {
  'a sum': (n) => handler('', `'a'${repeat(n, () => ' + req.query.x')}`),
  'a sum to the right': (n) => handler('', nest(n, "'a' + (", 'req.query.x', ')')),
  'template literals': (n) => handler('', nest(n, '`a ${', 'req.query.x', '}`')),
  'ternaries': (n) => handler('', `${repeat(n, () => 'req.query.x ? req.query.y : ')}'a'`),
  // Each operand may guard those after it: the budget of one question bounds the product.
  'logical operators': (n) => handler('', `req.query.x${repeat(n, () => ' || req.query.y')}`),
  'calls in calls': (n) => handler('const id = (x) => x', nest(n, 'id(', 'req.query.x', ')')),
  'a chain of calls': (n) => handler('', `req.query.x${repeat(n, () => '.trim()')}`),
  'a chain of members': (n) => handler('', `req.query${repeat(n, () => '.x')}`),
  'awaits': (n) => handler('', `${'await '.repeat(n)}req.query.x`),
  'nots': (n) => handler('', `${'!'.repeat(n)}req.query.x`),
  'arrays': (n) => handler('', nest(n, '[', 'req.query.x', ']')),
  'objects': (n) => handler('', nest(n, '{ a: ', 'req.query.x', '}')),
  'spreads': (n) => handler('', nest(n, '[...', 'req.query.x', ']')),
  'functions': (n) => handler(nest(n, '(() => {', 'pool.query(req.query.x)', '})()'), "'a'"),
  'functions that return functions': (n) => handler(`const f = ${nest(n, '() => (', 'req.query.x', ')')}`, `f${'()'.repeat(n)}`),
  'blocks': (n) => handler(nest(n, '{', 'pool.query(req.query.x)', '}'), "'a'"),
  'ifs': (n) => handler(`let q = ''\n${nest(n, 'if (req.query.x) {', 'q += req.query.y', '}')}`, 'q'),
  'else ifs': (n) => handler(`let q = ''\n${repeat(n, (i) => `if (req.query.x === '${String(i)}') q += req.query.y\nelse `)} q = ''`, 'q'),
  'loops': (n) => handler(`let q = ''\n${nest(n, 'for (const x of req.body) {', 'q += x', '}')}`, 'q'),
  'tries': (n) => handler(`let q = ''\n${nest(n, 'try {', 'q = req.query.x', '} catch { q += req.query.y }')}`, 'q'),
  'switches': (n) => handler(`let q = ''\n${nest(n, 'switch (req.query.x) { case 1:', 'q = req.query.x', '}')}`, 'q'),
  'patterns': (n) => handler(`const ${nest(n, '{ a: ', 'x', '}')} = req.body`, 'x'),
  'classes': (n) => handler(nest(n, 'class A { m() { ', 'pool.query(req.query.x)', '} }'), "'a'"),
  'assignments one after the other': (n) => handler(`let q = ''\n${repeat(n, (i) => `q += req.query.x${String(i)}\n`)}`, 'q'),
  'branches one after the other': (n) => handler(`let q = ''\n${repeat(n, () => 'if (req.query.x) q += req.query.x\n')}`, 'q'),
  'variables of variables': (n) => handler(`const v0 = req.query.x\n${repeat(n, (i) => `const v${String(i + 1)} = v${String(i)}\n`)}`, `v${String(n)}`),
  'variables that double': (n) =>
    handler(`const v0 = req.query.x\n${repeat(n, (i) => `const v${String(i + 1)} = v${String(i)} + v${String(i)}\n`)}`, `v${String(n)}`),
  'functions that call the next': (n) =>
    handler(`const f0 = (x) => x\n${repeat(n, (i) => `const f${String(i + 1)} = (x) => f${String(i)}(x)\n`)}`, `f${String(n)}(req.query.x)`),
  'functions that call the next twice': (n) =>
    handler(
      `const f0 = (x) => x\n${repeat(n, (i) => `const f${String(i + 1)} = (x) => f${String(i)}(x) + f${String(i)}(x + x)\n`)}`,
      `f${String(n)}(req.query.x)`,
    ),
  'functions that call each other': (n) =>
    handler(repeat(n, (i) => `function f${String(i)}(x) { return x ? f${String((i * 7 + 1) % n)}(x) : f${String((i * 3 + 2) % n)}(x) }\n`), 'f0(req.query.x)'),
  'closures around one variable': (n) => handler(`let q = ''\n${repeat(n, (i) => `const set${String(i)} = () => { q += req.query.x; set${String((i + 1) % n)}() }\n`)}set0()`, 'q'),
}

describe('code nested as deep as ESLint itself takes it', () => {
  const isTaken = (text: string) => {
    try {
      return !linter.verify(text, configure({}, 'module', 'deep.ts'), { filename: path.join(root, 'deep.ts') }).some(({ fatal }) => fatal)
    } catch {
      return false
    }
  }

  it.each(Object.entries(nestings))('%s', { timeout: 2 * minute }, (_name, generate) => {
    let depth = 1000
    while (depth > 1 && !isTaken(generate(depth))) depth = Math.floor(depth * 0.8)
    expect(depth).toBeGreaterThan(50)
    expect(presets.flatMap((preset) => findTrouble(generate(depth), 'deep.ts', preset))).toEqual([])
  })
})
