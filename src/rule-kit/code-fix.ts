import {
  argumentOf,
  isEffectivelyConstant,
  textParts,
  textOf,
  unwrap,
  variableOf,
  wrapped,
  type Analysis,
  type Facts,
  type Node,
  type Origin,
  type Scope,
  type Sink,
  type TextPart,
} from '../analysis/index.js'
import type { Edit } from './edit.js'

/**
 * `eval('(' + text + ')')` and `const data = eval(req.body.data)` read data: `JSON.parse(text)` does so without running it. Nothing
 * when other text goes in (that is code), or when nobody uses what comes out.
 */
export function repairAsJson(sink: Sink, origin: Origin, { facts }: Analysis): Edit | undefined {
  const { call } = sink
  if (call.type !== 'CallExpression' || call.arguments.length !== 1 || call.arguments[0] !== sink.value) return undefined
  if (wrapped(call).parent?.type === 'ExpressionStatement' || declares(facts, 'JSON')) return undefined
  const parts = textParts(facts, sink.value)
  const value = parts.find((part) => part.is === 'value')
  if (!value || parts.some((part) => part.is === 'value' && part !== value)) return undefined
  const text = parts.map((part) => (part.is === 'text' ? part.text.replaceAll(/\s/g, '') : 'x')).join('')
  const isJson = text === '(x)' || text === '(x);' || (text === 'x' && isDataOfRequest(origin))
  return isJson ? { range: call.range, text: `JSON.parse(${textOf(facts, wrapped(value.node))})` } : undefined
}

const EXPRESSION = /expr|code|script|formula|calc|math|func|cmd|command|rule|query$/i

/** What clients send as data, unless its name says that an expression is meant: no parser of data understands `1 + 2`. */
function isDataOfRequest({ source, text }: Origin): boolean {
  return source?.kind === 'remote' && /^(?:body|message|cookies|form)$/.test(source.part) && !EXPRESSION.test(text)
}

function declares(facts: Facts, name: string): boolean {
  return facts.module.scopes.scopes.some((scope) => (scope.set.get(name)?.defs.length ?? 0) > 0)
}

/** Stands for a value in the text of a call: its number follows. */
const VALUE = '\uE000'

const CALL = /^([a-z_$][\w$]*(?:\.[a-z_$][\w$]*)*)\((.*)\);?$/is
const CONSTANT = /^(?:-?\d+(?:\.\d+)?|true|false|null|undefined|'[^'"\\\n,\uE000]*'|"[^'"\\\n,\uE000]*")$/
const QUOTED_VALUE = /^(['"])\uE000(\d+)\1$/

/**
 * `setTimeout("greet('" + name + "')", 100)` → `setTimeout(() => greet(name), 100)`. Offered where the text is one call whose
 * arguments are constants or whole quoted values, and where names mean the same in both: the text's are looked up outside of all
 * functions.
 */
export function repairTimer(sink: Sink, { facts }: Analysis): Edit | undefined {
  const { call } = sink
  if (call.type !== 'CallExpression' || argumentOf(call, 0) !== sink.value) return undefined
  const parts = textParts(facts, sink.value)
  const text = parts.map((part, index) => (part.is === 'text' ? part.text : `${VALUE}${index}`)).join('')
  const written = CALL.exec(text.trim())
  const [, name, list] = written ?? []
  if (name === undefined || list === undefined || !isOutermostName(name.split('.')[0] ?? '', call, facts)) return undefined
  const args: string[] = []
  for (const argument of list.trim() === '' ? [] : list.split(',')) {
    const text = writeArgument(argument.trim(), parts, facts)
    if (text === undefined) return undefined
    args.push(text)
  }
  return { range: sink.value.range, text: `() => ${name}(${args.join(', ')})` }
}

function writeArgument(text: string, parts: readonly TextPart[], facts: Facts): string | undefined {
  if (CONSTANT.test(text)) return text
  const part = parts[Number(QUOTED_VALUE.exec(text)?.[2])]
  return part?.is === 'value' && isSteady(part.node, facts) ? textOf(facts, part.node) : undefined
}

/** A value that is the same when the timer fires: members of names that aren't assigned again. */
function isSteady(node: Node, facts: Facts): boolean {
  let inner = unwrap(node)
  while (inner.type === 'MemberExpression') inner = unwrap(inner.object)
  if (inner.type !== 'Identifier') return false
  const variable = variableOf(facts.module, inner)
  return variable !== undefined && variable !== null && isEffectivelyConstant(variable)
}

/** Whether a name is not declared between a place and the top of the file. */
function isOutermostName(name: string, at: Node, facts: Facts): boolean {
  let node: Node | undefined = at
  let scope: Scope | null = null
  while (node && !scope) {
    scope = facts.module.scopes.acquire(node, true)
    node = node.parent
  }
  for (; scope; scope = scope.upper) {
    if (scope.set.has(name)) return scope.type === 'module' || scope.type === 'global'
  }
  return true
}
