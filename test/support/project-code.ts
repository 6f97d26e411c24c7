import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { analyze, projectFor } from '../../src/analysis/index.js'
import { defineModel } from '../../src/models/define-model.js'
import { kinds } from '../../src/models/kinds.js'
import { parseModule } from './analyze-code.js'

/** A library that exists in tests only: requests come in by `handle`, texts go out by `run`. */
const lib = defineModel({
  name: 'lib',
  docs: 'https://example.com',
  packages: ['lib'],
  types: {
    Request: ['{handle,Router.get}(*)(0)'],
    Reply: ['{handle,Router.get}(*)(1)', 'Reply.code()'],
    Router: ['new Router()'],
    Database: ['new Database()'],
  },
  sources: [
    { at: 'input', kind: 'remote', part: 'body' },
    { at: 'Request.body', kind: 'remote', part: 'body' },
  ],
  sinks: [
    { at: 'run(0)', kind: 'command' },
    { at: 'Database.query(0)', kind: 'command' },
    { at: 'Reply.print(0)', kind: 'command' },
  ],
  shapes: [
    {
      parameters: [
        { names: ['request'], type: 'Request', members: ['body'] },
        { names: ['reply'], type: 'Reply', members: ['print'] },
      ],
    },
  ],
})
const models = [lib]

export interface ProjectCode {
  readonly folder: string
  write(files: Readonly<Record<string, string>>): void
  /** What reaches the sinks of a file from sources of a request, as `source (file) → … → sink`, one line each. */
  trace(file: string, text?: string): string[]
}

/** Files on the disk, in a folder of their own with a package.json. */
export function createProject(files: Readonly<Record<string, string>>): ProjectCode {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'project-')))
  const texts = new Map<string, string>()
  const write = (changed: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(changed)) {
      const file = path.join(folder, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text)
      texts.set(name, text)
    }
  }
  write({ 'package.json': '{ "name": "service" }', ...files })
  const trace = (name: string, text = texts.get(name) ?? ''): string[] => {
    const filename = path.join(folder, name).replaceAll('\\', '/')
    const isModule = /^\s*(?:import|export)\b/m.test(text)
    const module = parseModule(text, { filename, sourceType: isModule ? 'module' : 'commonjs' })
    const analysis = analyze(module, models, projectFor(filename, text, models))
    return analysis.sinks('command').flatMap((sink) =>
      analysis
        .flow(sink.value, { kind: 'command', facts: kinds.command, trustNames: false })
        .origins.filter(({ source }) => source?.kind === 'remote')
        .map((origin) => `${origin.text} (${path.posix.relative(folder, origin.facts.module.filename)})`),
    )
  }
  return { folder, write, trace }
}
