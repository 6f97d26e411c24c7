import { calleeOf, isFunction, staticKey, unwrap, type CallLike, type FunctionNode, type Node, type Origin, type Sink, type Step, type TSESTree } from '../analysis/index.js'
import { analysisOf } from './analysis.js'
import type { RuleContext } from './create-rule.js'

/** Longest list of places in a message; the middle of a longer way is left out. */
const MOST_PLACES = 8
const LONGEST_NAME = 48

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line
}

/** Where a value's way ends: at a sink, at an update of a member, or under a name of an object literal. */
export type End = Sink['call'] | TSESTree.UpdateExpression | TSESTree.Property

/** What the hostile value is, for the first sentence of a message. */
export function describeOrigin(origin: Origin): string {
  const text = shorten(origin.text)
  switch (origin.source?.kind) {
    case 'remote':
      return `\`${text}\` from the ${origin.source.part === 'archive' ? 'archive' : 'request'}`
    case 'parameter':
      return `the parameter \`${text}\``
    case 'local':
      return `\`${text}\` from outside the program`
    case 'stored':
      return `\`${text}\`, read back from storage,`
    case undefined:
      return `\`${text}\``
  }
}

/** The value's way as `req.query.id (12:9) → id (14:7) → query (15:3)`. */
export function describeFlow(context: RuleContext, origin: Origin, call: End): string {
  const places: string[] = []
  const own = analysisOf(context)?.facts.module ?? { filename: context.filename.replaceAll('\\', '/'), text: context.sourceCode.text }
  const add = (text: string, node: Node, { module } = { module: own }): void => {
    const file = module.filename === own.filename ? '' : `${relativeTo(own.filename, module.filename)} `
    const place = `${shorten(text)} (${file}${positionIn(module, node.range[0])})`
    const last = places.at(-1)
    if (last !== place && last?.split(' (')[0] !== shorten(text)) places.push(place)
  }
  add(origin.text, origin.node, origin.facts)
  for (let step: Step | undefined = origin.step; step; step = step.next) {
    const { module } = step.facts
    if (step.is === 'name') add(textOfName(step.node, module.text), step.node, step.facts)
    else if (step.is === 'argument' && isCall(step.node)) add(nameOf(step.node, module.text), step.node, step.facts)
  }
  add(nameOf(call, context.sourceCode.text), call)
  const left = places.length - MOST_PLACES
  if (left > 0) places.splice(MOST_PLACES / 2, left, '…')
  return places.join(' → ')
}

interface File {
  readonly filename: string
  readonly text: string
}

const lineStarts = new WeakMap<File, readonly number[]>()

/** `12:9` of an offset. */
function positionIn(file: File, offset: number): string {
  let starts = lineStarts.get(file)
  if (!starts) lineStarts.set(file, (starts = [0, ...Array.from(file.text.matchAll(/\r\n|[\n\r\u2028\u2029]/g), ({ 0: end, index }) => index + end.length)]))
  let [line, above] = [0, starts.length]
  while (above - line > 1) {
    const middle = (line + above) >> 1
    if ((starts[middle] ?? 0) <= offset) line = middle
    else above = middle
  }
  return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`
}

/** A file as it is seen from another one's folder: `../routes/users.ts`. */
function relativeTo(from: string, file: string): string {
  const folders = from.split('/').slice(0, -1)
  const parts = file.split('/')
  let shared = 0
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/')
}

/** A parameter's annotation is no part of its name. */
function textOfName(node: Node, text: string): string {
  return node.type === 'Identifier' ? node.name : text.slice(node.range[0], node.range[1])
}

function isCall(node: Node): node is CallLike {
  return node.type === 'CallExpression' || node.type === 'NewExpression' || node.type === 'TaggedTemplateExpression'
}

/** The called name: `query` for `this.db.query(…)`. */
export function nameOf(call: End, text: string): string {
  if (call.type === 'ImportExpression') return 'import'
  if (call.type === 'AssignmentExpression') return nameOfMember(unwrap(call.left), text)
  if (call.type === 'UpdateExpression') return nameOfMember(unwrap(call.argument), text)
  if (call.type === 'Property') return nameOfProperty(call)
  if (call.type === 'JSXAttribute') return text.slice(...call.name.range)
  if (isFunction(call)) return nameOfFunction(call)
  const callee = unwrap(calleeOf(call))
  // `(0, eval)(text)`
  const last = callee.type === 'SequenceExpression' ? (callee.expressions.at(-1) ?? callee) : callee
  return nameOfMember(last, text)
}

function nameOfMember(node: Node, text: string): string {
  const name = node.type === 'MemberExpression' ? node.property : node
  return text.slice(name.range[0], name.range[1])
}

/** The name of a property; what stands below an operator (`$function`) is told with it. */
function nameOfProperty(node: TSESTree.Property): string {
  const holder = node.parent.parent
  const outer = holder.type === 'Property' ? staticKey(holder) : undefined
  const name = staticKey(node) ?? ''
  return outer?.startsWith('$') === true ? `${outer}.${name}` : name
}

/** The name that a handler is written under. */
function nameOfFunction(node: FunctionNode): string {
  const { parent } = node
  if (node.id) return node.id.name
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name
  if (parent.type === 'Property' || parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') return staticKey(parent) ?? 'the handler'
  return 'the handler'
}
