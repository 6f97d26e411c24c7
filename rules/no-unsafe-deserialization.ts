import { argumentOf, isCallLike, type Analysis, type Origin, type Sink } from '../src/analysis/index.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'

type MessageIds = 'taintedObject' | 'taintedTags' | 'taintedBytes'

const MESSAGES: Partial<Record<string, MessageIds>> = { tags: 'taintedTags', bytes: 'taintedBytes' }

/** Schemas of js-yaml that know the tags of JavaScript: of versions up to 3, and of the package that brings them back. */
const UNSAFE_SCHEMA = /DEFAULT_FULL_SCHEMA|js-yaml-js-types|\bunsafe\b/

/** What only versions up to 3 have: there `load` without options takes the tags of JavaScript. */
const OLD_VERSION = /\bsafe(?:Load|Dump)(?:All)?\b|\bDEFAULT_(?:SAFE|FULL)_SCHEMA\b/

export default createFlowRule<MessageIds>({
  name: 'no-unsafe-deserialization',
  docs: {
    description: 'Disallow formats that carry code in data from outside',
    category: 'injection',
    cwe: [502],
    owasp: ['API8:2023'],
    severity: 'critical',
    recommended: true,
  },
  messages: {
    taintedObject:
      '{{sink}} makes objects, and functions, of {{source}}: {{trace}}. A function in it runs with all that this process has. ' +
      'Take data as JSON and check its shape.',
    taintedTags:
      '{{sink}} takes the tags of JavaScript in {{source}}: {{trace}}. `!!js/function` in it makes code of a text. ' +
      'Use the default schema of js-yaml 4, or `safeLoad` of version 3.',
    taintedBytes:
      '{{sink}} reads {{source}} as the memory format of V8: {{trace}}. It is made for what the same process wrote, and is not ' +
      'hardened against others. Take data as JSON and check its shape.',
  },
  to: ['deserialize'],
  report: (_origin, { row }) => MESSAGES[row.called ?? ''] ?? 'taintedObject',
  accepts: (origin, { row }) => row.called !== 'bytes' || isForeign(origin),
  ignores: (sink, analysis) => sink.row.called === 'tags' && !takesCode(sink, analysis),
})

/** Programs keep caches of their own in files by `v8.serialize`, and hand such bytes on. */
function isForeign({ source }: Origin): boolean {
  return source?.kind === 'remote'
}

/** Whether `load` of js-yaml makes functions: by its schema, else by the version that the file shows. */
function takesCode({ call }: Sink, { facts }: Analysis): boolean {
  if (!isCallLike(call)) return false
  const { text } = facts.module
  const isAll = call.type === 'CallExpression' && /All$/.test(text.slice(call.callee.range[0], call.callee.range[1]))
  const options = argumentOf(call, isAll ? 2 : 1)
  const schema = options ? facts.values.option(options, 'schema') : { is: 'missing' as const }
  if (schema.is === 'missing') return OLD_VERSION.test(text)
  if (schema.is !== 'found') return false
  const made = facts.values.resolve(schema.node)
  return [schema.node, made].some(({ range }) => UNSAFE_SCHEMA.test(text.slice(range[0], range[1]))) || /['"]js-yaml-js-types['"]/.test(text)
}
