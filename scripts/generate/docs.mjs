import { exists, list, read } from '../support/files.mjs'
import { describeOptions } from './options.mjs'
import { linkCwe, linkOwasp, owaspRisks } from './references.mjs'

const chapters = {
  injection: 'Injection',
  authorization: 'Authorization and object access',
  authentication: 'Authentication, tokens and secrets',
  configuration: 'Transport, configuration and exposure',
}

/** Replaces what stands between two markers; `undefined` when the text has no such markers. */
function fill(text, name, content) {
  const [begin, end] = [`<!-- begin generated ${name} -->`, `<!-- end generated ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) return undefined
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`
}

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const presetsOf = ({ meta }) => (meta.deprecated ? 'all' : meta.docs.recommended ? 'recommended, strict, all' : 'strict, all')

const repairsOf = ({ meta }) => [meta.fixable && '🔧', meta.hasSuggestions && '💡'].filter(Boolean).join(' ')

function rulesTable(rules, folder, heading) {
  const row = ([name, rule]) => [
    `[${name}](${folder}${name}.md)`,
    `${rule.meta.docs.description}${rule.meta.deprecated ? ' (deprecated)' : ''}`,
    rule.meta.deprecated ? '' : rule.meta.docs.recommended ? '✅' : '🔒',
    repairsOf(rule),
    rule.meta.docs.severity,
    rule.meta.docs.cwe.map(linkCwe).join(', '),
    rule.meta.docs.owasp.map(linkOwasp).join(', '),
  ]
  const parts = Object.entries(chapters).flatMap(([category, title]) => {
    const own = Object.entries(rules).filter(([, rule]) => rule.meta.docs.category === category)
    return own.length ? [`${heading} ${title}\n\n${table(['Rule', 'What it does', 'Preset', 'Repair', 'Severity', 'CWE', 'OWASP'], own.map(row))}`] : []
  })
  const legend = '✅ in `recommended`, `strict` and `all` · 🔒 in `strict` and `all` · 🔧 fixed by `--fix` · 💡 suggestions in the editor'
  return [legend, ...parts].join('\n\n')
}

function header(name, rule) {
  const { docs } = rule.meta
  const lines = [
    `${docs.description}.`,
    '',
    `- Category: ${chapters[docs.category]}; severity: ${docs.severity}`,
    `- Presets: ${presetsOf(rule)}`,
    `- Weakness: ${docs.cwe.map(linkCwe).join(', ')}${docs.owasp.length ? `; OWASP API Security: ${docs.owasp.map(linkOwasp).join(', ')}` : ''}`,
    ...(rule.meta.fixable ? ['- 🔧 `--fix` repairs some findings.'] : []),
    ...(rule.meta.hasSuggestions ? ['- 💡 Editors offer repairs as suggestions.'] : []),
  ]
  return lines.join('\n')
}

/** The libraries whose models have a sink or a concept the rule asks for. */
function libraries({ meta }, models) {
  const wanted = new Set(meta.docs.covers ?? [])
  const covered = models.filter(
    ({ sinks = [], concepts = [] }) => sinks.some(({ kind }) => wanted.has(kind)) || concepts.some(({ is }) => wanted.has(is)),
  )
  const links = new Map(covered.map(({ name, docs }) => [name, docs ? `[${name}](${docs})` : name]))
  const names = [...links.keys()].sort((a, b) => a.localeCompare(b, 'en'))
  return names.length ? `Covered libraries: ${names.map((name) => links.get(name)).join(', ')}.` : 'The rule needs no library model.'
}

function ruleDoc(name, rule, models) {
  const file = `docs/rules/${name}.md`
  if (!exists(file)) return []
  const written = read(file)
  let text = fill(written, 'header', header(name, rule))
  if (text === undefined) {
    const rest = written.replace(/^# .*\n+/, '')
    text = `# ${name}\n\n<!-- begin generated header -->\n\n${header(name, rule)}\n\n<!-- end generated header -->\n\n${rest}`
  }
  text = fill(text, 'libraries', libraries(rule, models)) ?? text
  text = fill(text, 'options', describeOptions(rule.meta)) ?? text
  return [{ file, text }]
}

function coverage(rules) {
  const row = ([id, { name }]) => {
    const own = Object.entries(rules).filter(([, rule]) => rule.meta.docs.owasp.includes(id))
    return [linkOwasp(id), name, own.map(([rule]) => `[${rule}](rules/${rule}.md)`).join(', ') || '–']
  }
  const weaknesses = new Map()
  for (const [name, { meta }] of Object.entries(rules)) {
    for (const cwe of meta.docs.cwe) weaknesses.set(cwe, [...(weaknesses.get(cwe) ?? []), `[${name}](rules/${name}.md)`])
  }
  const byNumber = [...weaknesses].sort(([a], [b]) => a - b).map(([cwe, names]) => [linkCwe(cwe), names.join(', ')])
  return `# Coverage

Written by \`npm run update\` from the rules' metadata.

## OWASP API Security Top 10 (2023)

${table(['Id', 'Risk', 'Rules'], Object.entries(owaspRisks).map(row))}

## Weaknesses (CWE)

${table(['Weakness', 'Rules'], byNumber)}
`
}

/** Every part of the documentation that follows from rules and models. */
/** What Oxlint's users write in place of the preset `recommended`. */
function oxlintConfig(rules) {
  const recommended = Object.values(rules).filter(({ meta }) => meta.docs.recommended)
  const config = {
    jsPlugins: ['eslint-plugin-api-security'],
    settings: { 'api-security': { threatModels: ['remote'] } },
    rules: Object.fromEntries(recommended.map(({ name }) => [`api-security/${name}`, 'error'])),
  }
  const text = JSON.stringify(config, null, 2).replace(/\[\s+("[^"]+")\s+\]/g, '[$1]').replace(/\{\s+("api-security": )\{\s+("threatModels": \["remote"\])\s+\}\s+\}/, '{ $1{ $2 } }')
  return `\`\`\`json\n${text}\n\`\`\``
}

export function generateDocs(rules, models) {
  const withRules = fill(read('README.md'), 'rules', rulesTable(rules, 'docs/rules/', '###'))
  const readme = withRules && fill(withRules, 'oxlint', oxlintConfig(rules))
  if (readme === undefined) throw new Error('README.md has lost the markers "<!-- begin generated … -->" and "<!-- end … -->" of rules or oxlint.')
  const stray = list('docs/rules', '.md').filter((file) => !/README\.md$/.test(file) && !rules[file.replace(/^.*\/|\.md$/g, '')])
  if (stray.length) throw new Error(`There is no rule for ${stray.join(', ')}.`)
  return [
    { file: 'README.md', text: readme },
    { file: 'docs/rules/README.md', text: `# Rules\n\nWritten by \`npm run update\`.\n\n${rulesTable(rules, '', '##')}\n` },
    { file: 'docs/coverage.md', text: coverage(rules) },
    ...Object.entries(rules).flatMap(([name, rule]) => ruleDoc(name, rule, models)),
  ]
}
