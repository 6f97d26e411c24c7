import { describe, expect, it } from 'vitest'
import type { Flow, Origin } from '../../src/analysis/index.js'
import { defineModel } from '../../src/models/define-model.js'
import { kinds } from '../../src/models/kinds.js'
import { urlGlobals } from '../../src/models/node/url-globals.js'
import type { Model, SinkKind } from '../../src/models/schema.js'
import { analyzeCode } from './analyze-code.js'

/**
 * A library that exists in tests only. Its names are short, so that a case shows the step it is about and little else; the rows
 * are those that the engine must be able to obey.
 */
const lib = defineModel({
  name: 'lib',
  docs: 'https://example.com',
  packages: ['lib'],
  types: { Request: ['handle(*)(0)'], Schema: ['s.{object,string,number,uuid,list,matches,of,text}()', 'Schema.{optional,strict,loose,uuid,extend,or,judged}()'] },
  sources: [
    { at: 'input', kind: 'remote', part: 'body' },
    { at: 'object', kind: 'remote', part: 'body', value: 'object' },
    { at: 'text', kind: 'remote', part: 'params', value: 'string' },
    { at: 'flat', kind: 'remote', part: 'query', value: 'texts' },
    { at: 'route', kind: 'remote', part: 'params', value: 'object' },
    { at: 'count', kind: 'remote', part: 'query', value: 'number' },
    { at: 'read()', kind: 'remote', part: 'body' },
    { at: 'path', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'mount', kind: 'remote', part: 'url', value: 'string', url: 'mount' },
    { at: 'address', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'header', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'stored()', kind: 'stored', part: 'database' },
    { at: 'environment', kind: 'local', part: 'environment' },
    { at: 'Request.{query,body}', kind: 'remote', part: 'request' },
    { at: 'receive(0)(0)', kind: 'remote', part: 'message' },
    { at: 'load(1)(1)', kind: 'remote', part: 'response' },
    { at: 'stream', kind: 'remote', part: 'body', value: 'stream' },
    { at: 'stream.on(1)(0)', kind: 'remote', part: 'body', when: [{ at: '(0)', is: ['data'] }] },
    { at: '@Input', kind: 'remote', part: 'body', narrowedBy: ['ToNumber'] },
  ],
  sinks: [
    { at: 'sql(0)', kind: 'sql' },
    { at: 'run(0)', kind: 'command' },
    { at: 'start(0)', kind: 'program' },
    { at: 'pass(0)', kind: 'option' },
    { at: 'find(0)', kind: 'nosql' },
    { at: 'open(0)', kind: 'path' },
    { at: 'send(0)', kind: 'html' },
    { at: 'lead(0)', kind: 'link' },
    { at: 'visit(0)', kind: 'redirect' },
    { at: 'reach(0)', kind: 'url' },
    { at: 'note(0)', kind: 'log' },
    { at: 'keep(0)', kind: 'assign' },
    { at: 'field(0)', kind: 'assign', names: true },
  ],
  sanitizers: [
    { at: 'escapeSql', in: 0, clears: ['sql'] },
    { at: 'quoteShell', in: 0, clears: ['command'] },
    { at: 'escapeHtml', in: 0, clears: ['html'] },
    { at: 'wash', in: '*', clears: 'all' },
    { at: 'basename', in: 0, clears: ['path'] },
    { at: 'bind', in: '*', clears: ['sql'] },
  ],
  guards: [
    { at: 'isPlain', in: 0, clears: 'all' },
    { at: 'isSqlWord', in: 0, clears: ['sql'] },
    { at: 'isHostile', in: 0, outcome: false, clears: 'all' },
    { at: 'demandPlain', in: 0, outcome: 'throws', clears: 'all' },
  ],
  steps: [
    { at: 'echo', from: [0] },
    { at: 'format', from: ['*'], value: 'string' },
    { at: 'fill()', from: [0], value: 'string', effect: 'stringifies', when: [{ at: 'made(0)', is: { matches: 'raw' } }] },
    { at: 'copyInto', from: [1], to: 0 },
    { at: 'measure', from: [0], value: 'number' },
    { at: 'join', from: ['*'], value: 'string', effect: 'joins-path' },
    { at: 'resolve', from: ['*'], value: 'string', effect: 'normalises-path' },
    { at: 'absolute', from: ['*'], value: 'string', effect: 'resolves-path' },
    { at: 'relative', from: ['*'], value: 'string', effect: 'normalises-path' },
    { at: 'parts', from: [0], value: 'object', effect: 'parses-path' },
    { at: 'new Address', from: [0, 1], value: 'object', effect: 'parses-url' },
    { at: 'decode', from: [0], value: 'string', effect: 'decodes' },
    { at: 'parse', from: [0], value: 'object', effect: 'parses' },
  ],
  aliases: [{ at: 'wrap', of: 0 }],
  terminators: [{ at: 'leave' }],
  schemas: {
    objects: ['s.object(0)'],
    arrays: ['s.list(0)'],
    strings: ['s.string()'],
    narrows: [
      { at: 's.number()', clears: 'all' },
      { at: '{s.uuid,Schema.uuid}()', clears: ['sql', 'command', 'path'] },
    ],
    patterns: ['s.matches(0)'],
    predicates: ['Schema.judged(0)'],
    keywords: ['s.text(0)'],
    unknownKeys: { default: 'strip', reject: ['Schema.strict()'], keep: ['Schema.loose()'] },
    extends: ['Schema.extend(0)'],
    validators: [
      { at: 'Schema.parse', schema: 'receiver', in: 0, to: 'result', ok: 'throws' },
      { at: 'Schema.check', schema: 'receiver', in: 0, to: 'result.data', ok: 'result.success' },
      { at: 'Schema.errors', schema: 'receiver', in: 0, to: 'result.value', ok: '!result.error' },
      { at: 'validates', schema: 0, in: 1, ok: 'result' },
    ],
  },
})

const jsonLib = defineModel({
  name: 'json-lib',
  docs: 'https://example.com',
  packages: ['json-lib'],
  types: { Validator: ['compile()'] },
  schemas: { json: true, validators: [{ at: 'compile()', schema: 'compiled', in: 0, ok: 'result' }] },
})

const models: readonly Model[] = [lib, jsonLib, urlGlobals]

/** What every case may use without importing it. */
const prelude = `import * as lib from 'lib'
import { sql, run, pass, find, open, send, lead, visit, reach, note, start, keep, field, s } from 'lib'
import { compile } from 'json-lib'
`

export interface TraceOptions {
  /** Functions that can't be resolved are believed by their names. */
  readonly trustNames?: boolean
}

/** The flows into all sinks of the code, in the order in which the sinks are written. */
export function flowsOf(code: string, options: TraceOptions = {}): Flow[] {
  const { analysis } = analyzeCode(prelude + code, models)
  return (Object.keys(kinds) as SinkKind[])
    .flatMap((kind) => analysis.sinks(kind).map((sink) => ({ kind, sink })))
    .sort((a, b) => a.sink.value.range[0] - b.sink.value.range[0])
    .map(({ kind, sink }) =>
      analysis.flow(sink.value, {
        kind,
        facts: kinds[kind],
        needsObject: kinds[kind].object === true || (kind === 'assign' && !sink.row.names),
        trustNames: options.trustNames ?? true,
      }),
    )
}

function describeOrigin({ is, source, reason, text }: Origin): string {
  if (is === 'dynamic') return `dynamic ${reason} ${text}`
  return source?.kind === 'remote' ? `source ${text}` : `${source?.kind} ${text}`
}

/** The origins of all sinks: comma-separated, and ` | ` between one sink and the next. */
export function traceCode(code: string, options: TraceOptions = {}): string {
  const flows = flowsOf(code, options)
  if (flows.length === 0) throw new Error(`No sink in: ${code}`)
  return flows
    .map(({ origins, truncated }) => [...[...new Set(origins.map(describeOrigin))].sort(), ...(truncated ? ['truncated'] : [])].join(', '))
    .join(' | ')
}

export type Case = readonly [name: string, code: string, expected: string]

/** A group of cases: code in, origins out. */
export function describeTraces(title: string, cases: readonly Case[], options: TraceOptions = {}): void {
  describe(title, () => {
    it.each(cases)('%s', (_name, code, expected) => {
      expect(traceCode(code, options)).toBe(expected)
    })
  })
}
