// npm run bench [-- FOLDER] [-- --runs 7]: what the plugin adds to ESLint without rules, on real code.
// npm run bench -- --project FOLDER: what following values into other files adds, for a whole package, and to one file in an editor.
// npm run bench -- --scaling: how cost grows with the length of one file.
// Every measurement is a process of its own; configurations take turns, so that a busy moment of the machine hits all alike.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from './support/files.mjs'

const { values: options, positionals } = parseArgs({
  options: { runs: { type: 'string' }, scaling: { type: 'boolean', default: false }, project: { type: 'string' } },
  allowPositionals: true,
})

/** Server code that is installed anyway. */
const packages = ['express', 'router', 'body-parser', 'send', 'finalhandler', 'pg', 'pg-pool', 'pg-protocol', 'pino', 'jsonwebtoken', 'eslint']

/** `nothing` is one rule that listens to nothing: what ESLint itself takes as soon as there is any rule. */
const presets = [undefined, 'nothing', 'recommended', 'all']

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !/\.d\.[cm]?ts$|\.min\.js$|(?:^|[/\\])(?:node_modules|test|tests|docs)[/\\]/.test(file))
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile() && statSync(file).size < 500_000)
    .sort()
}

const measureScript = fileURLToPath(new URL('bench/measure.mjs', import.meta.url))

function measure(task) {
  return JSON.parse(execFileSync(process.execPath, [measureScript], { cwd: root, input: JSON.stringify(task), encoding: 'utf8' }))
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

const percent = (ratio) => `${ratio >= 1 ? '+' : ''}${((ratio - 1) * 100).toFixed(1)} %`

function compare() {
  const folders = positionals.length ? positionals.map((folder) => path.resolve(folder)) : packages.map((name) => `${root}node_modules/${name}`)
  const files = folders.filter((folder) => existsSync(folder)).flatMap(listFiles)
  if (files.length === 0) throw new Error(`There is no JavaScript or TypeScript in ${folders.join(', ')}.`)
  const runs = Number(options.runs ?? 7)
  const results = new Map(presets.map((preset) => [preset, []]))
  for (let run = 0; run < runs; run++) {
    // Each goes first in turn.
    for (let index = 0; index < presets.length; index++) {
      const preset = presets[(index + run) % presets.length]
      results.get(preset).push(measure({ preset, files }))
    }
  }
  const [{ lines }] = results.get(undefined)
  console.log(`${files.length} files, ${lines} lines, ${runs} runs each; medians\n`)
  const base = results.get(undefined)
  const idle = results.get('nothing')
  const rows = presets.map((preset) => {
    const own = results.get(preset)
    const cpu = median(own.map((result, run) => result.cpu / base[run].cpu))
    const wall = median(own.map((result, run) => result.wall / base[run].wall))
    return {
      rules: preset ?? 'none',
      'CPU s': (median(own.map((result) => result.cpu)) / 1000).toFixed(2),
      'CPU added': preset ? percent(cpu) : '',
      'CPU over nothing': preset && preset !== 'nothing' ? percent(median(own.map((result, run) => result.cpu / idle[run].cpu))) : '',
      'wall s': (median(own.map((result) => result.wall)) / 1000).toFixed(2),
      'wall added': preset ? percent(wall) : '',
      'CPU ms per 1,000 lines': (median(own.map((result) => result.cpu)) / (lines / 1000)).toFixed(1),
      'import ms': preset ? Math.min(...own.map((result) => result.importing)).toFixed(1) : '',
      findings: own[0].findings,
    }
  })
  console.table(rows)
}

function scale() {
  const runs = Number(options.runs ?? 3)
  const rows = []
  for (let lines = 1000; lines <= 64_000; lines *= 2) {
    const scaled = presets.filter((preset) => preset !== 'nothing')
    const times = new Map(scaled.map((preset) => [preset, []]))
    for (let run = 0; run < runs; run++) {
      for (const preset of scaled) times.get(preset).push(measure({ preset, generate: lines, warmUp: 3 }))
    }
    const perThousand = (preset) => Math.min(...times.get(preset).map((result) => (result.cpu * 1000) / result.lines))
    const [none, recommended, all] = scaled.map(perThousand)
    rows.push({ lines, none, recommended, all, added: recommended - none, findings: times.get('recommended')[0].findings })
  }
  console.log(`CPU ms per 1,000 lines of one file; best of ${runs} runs\n`)
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number.isInteger(value) ? value : Number(value.toFixed(1))]))))
  const at = (lines) => rows.find((row) => row.lines === lines).recommended
  console.log(`64,000 lines against 4,000 with recommended: ${(at(64_000) / at(4000)).toFixed(2)} times the cost per line`)
}

/** A whole package, with its files where they are. */
function compareProject() {
  const project = path.resolve(options.project)
  const files = listFiles(project)
  const runs = Number(options.runs ?? 3)
  const rows = [
    { rules: 'none' },
    { rules: 'nothing', preset: 'nothing' },
    { rules: 'recommended, one file', preset: 'recommended', crossFile: 'off' },
    { rules: 'recommended', preset: 'recommended', crossFile: 'auto' },
  ]
  const results = rows.map(() => [])
  for (let run = 0; run < runs; run++) {
    for (let index = 0; index < rows.length; index++) {
      const at = (index + run) % rows.length
      const { preset, crossFile } = rows[at]
      results[at].push(measure({ preset, crossFile, files, project, editor: run === 0 }))
    }
  }
  const [base] = results
  console.log(`${files.length} files, ${base[0].lines} lines, ${runs} runs each; medians\n`)
  console.table(
    rows.map(({ rules }, at) => {
      const own = results[at]
      return {
        rules,
        'CPU s': (median(own.map(({ cpu }) => cpu)) / 1000).toFixed(2),
        'CPU added': percent(median(own.map(({ cpu }, run) => cpu / base[run].cpu))),
        'CPU over nothing': percent(median(own.map(({ cpu }, run) => cpu / results[1][run].cpu))),
        'peak MB': median(own.map(({ memory }) => memory)).toFixed(0),
        'one file again, median ms': own[0].editor.median.toFixed(1),
        'p95 ms': own[0].editor.p95.toFixed(1),
        findings: own[0].findings,
      }
    }),
  )
}

if (options.project) compareProject()
else if (options.scaling) scale()
else compare()
