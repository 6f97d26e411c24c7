import {
  bindingOf,
  calleeName,
  decoratorsOf,
  enclosingClass,
  homeOf,
  isApplicationSeen,
  isCallLike,
  isFunction,
  mayBeClass,
  textOf,
  unwrap,
  validationsAround,
  writtenType,
  type Analysis,
  type CallLike,
  type Facts,
  type Layer,
  type Node,
  type Origin,
  type Step,
} from '../analysis/index.js'
import type { ConceptRow } from '../models/schema.js'
import { layersAhead, madeLayer, SAYS_IT_CHECKS, textOfLayer } from './ahead.js'
import type { Assignment } from './assignments.js'
import { isPrivileged } from './privileged-fields.js'
import type { Settings } from './settings.js'

/**
 * Whether something outside of the file may already have dropped the fields that aren't meant to be sent: middleware called a validator,
 * a schema that can't be seen. Nobody knows; in `recommended` that is silence.
 */
export function mayBeValidated(origin: Origin, analysis: Analysis, settings: Settings): boolean {
  const { facts } = origin
  let layers = 0
  for (let up: Node | undefined = origin.node.parent ?? undefined; up && layers < 4; up = up.parent) {
    if (!isFunction(up)) continue
    layers++
    if (validationsAround(facts, up).some((call) => isUnseenValidation(homeOf(facts, call), call)) || hasNamedMiddleware(facts, up)) return true
  }
  return layersAhead(analysis, settings, origin.node).some((layer) => homeOf(analysis.facts, layer.node) !== facts && !isPipe(layer) && SAYS_IT_CHECKS.test(textOfLayer(analysis, layer)))
}

/**
 * What a framework makes of a decorated parameter: a pipe that drops all that its class doesn't declare is set up beside the handler, or for the
 * whole service in another file. `undeclared`: there is none in a service that is in sight, so that what the class doesn't declare gets through.
 */
export function pipedBy({ facts, node }: Origin, analysis: Analysis, settings: Settings): boolean | 'undeclared' {
  const parameter = node.parent?.type === 'AssignmentPattern' ? node.parent : node
  const own = decoratorsOf(parameter)
  if (own.length === 0) return false
  const method = node.parent && isFunction(node.parent) ? node.parent.parent : undefined
  const owner = enclosingClass(node)
  const local = [...own, ...(method ? decoratorsOf(method) : []), ...(owner ? decoratorsOf(owner) : [])]
    .flatMap(({ expression }) => (expression.type === 'CallExpression' ? expression.arguments : []))
    .filter((pipe) => pipe.type === 'NewExpression' && filterRow(facts, pipe) !== undefined)
  const ofService = layersAhead(analysis, settings, node).filter((layer) => isPipe(layer))
  const made = [...local.map((pipe) => ({ facts, node: pipe })), ...ofService.map((layer) => madeLayer(analysis, layer))]
  if (made.some((pipe) => strips(pipe.facts, pipe.node))) return true
  const type = writtenType(facts, node)
  if (local.length > 0 || !settings.trustNames || type === undefined || !mayBeClass(facts, type)) return false
  // A pipe of the project's own may do the same.
  const isKnown = made.every((pipe) => filterRow(pipe.facts, pipe.node) !== undefined) && own.every(({ expression }) => expression.type !== 'CallExpression' || expression.arguments.every(({ type: kind }) => kind === 'Literal'))
  const frameworks = own.flatMap((decorator) => facts.identity.decoratorApis(decorator)).flatMap(({ model }) => model?.name ?? [])
  return isKnown && frameworks.some((name) => isApplicationSeen(facts, name)) ? 'undeclared' : true
}

function isPipe({ name }: Layer): boolean {
  return /pipe$/i.test(name) || name === ''
}

/** What a model says of a pipe that drops fields, or of its class. */
function filterRow({ identity }: Facts, node: Node): ConceptRow | undefined {
  return identity.apis(node.type === 'NewExpression' ? node.callee : node).flatMap(({ concepts = [] }) => concepts).find(({ is }) => is === 'field-filter')
}

/** `new ValidationPipe({ whitelist: true })` */
function strips(facts: Facts, pipe: Node): boolean {
  const row = pipe.type === 'NewExpression' ? filterRow(facts, pipe) : undefined
  if (!row || pipe.type !== 'NewExpression') return false
  const flags = Object.values(row.parts ?? {}).map((place) => facts.values.at(pipe, place))
  return flags.some((flag) => flag.is === 'unknown' || (flag.is === 'found' && facts.values.truth(flag.node) !== false))
}

/** A validation by a schema of elsewhere, or a function of elsewhere that says it validates. */
function isUnseenValidation(facts: Facts, call: CallLike): boolean {
  const known = facts.identity.calleeApis(call)
  if (known.length === 0) return facts.calls.targetsOf(call).functions.length === 0 && SAYS_IT_CHECKS.test(textOf(facts, call))
  return known.some((api) => api.requestSchemas?.some((row) => isUnseen(facts, call, row.schema)))
}

function isUnseen(facts: Facts, call: CallLike, path: string): boolean {
  if (path === 'chain' || path === 'beside') return false
  const found = facts.values.at(call, path)
  if (found.is === 'unknown') return true
  if (found.is !== 'found') return false
  const { type } = facts.values.resolve(found.node)
  return type !== 'ObjectExpression' && type !== 'CallExpression'
}

/** `router.post('/', validateUser, handler)`: a name, or a member, beside the handler. */
function hasNamedMiddleware(facts: Facts, handler: Node): boolean {
  const call = handler.parent
  if (!isCallLike(call) || call.type === 'TaggedTemplateExpression') return false
  return call.arguments.some((argument) => {
    const inner = unwrap(argument)
    return argument !== handler && (inner.type === 'Identifier' || inner.type === 'MemberExpression') && SAYS_IT_CHECKS.test(textOf(facts, inner))
  })
}

/** Whether fields that clients must not set were taken out on the way: by a rest, `omit`, `delete`, or a test in the loop. */
export function omitsPrivileged({ node, value }: Assignment, origin: Origin, { facts }: Analysis, settings: Settings): boolean {
  const privileged = (field: string): boolean => isPrivileged(field, settings)
  const texts = [origin.text]
  for (let step: Step | undefined = origin.step; step; step = step.next) {
    texts.push(textOf(step.facts, step.node))
    if (step.is === 'name' && bindingOf(step.node)?.omitted.some(privileged)) return true
    if (step.is !== 'call' || step.node.type !== 'CallExpression') continue
    if (/^(?:omit|except|without|exclude)/i.test(calleeName(step.node) ?? '') && step.node.arguments.some((argument) => listed(step.facts, argument).some(privileged))) return true
  }
  const before = facts.module.text.slice(0, value.range[0])
  for (const [, object = '', field = ''] of before.matchAll(/\bdelete\s+([\w$.]+)\.([\w$]+)/g)) if (texts.includes(object) && privileged(field)) return true
  return isDenied(node, value, facts, privileged)
}

/** `if (key === 'role') continue`, `if (HIDDEN.includes(key)) continue`, `if (key !== 'role') user[key] = …` */
function isDenied(node: Node, key: Node, facts: Facts, privileged: (field: string) => boolean): boolean {
  const name = textOf(facts, key)
  for (let up: Node | undefined = node; up && !isLoop(up); up = up.parent) {
    const { parent } = up
    const tests: Node[] = parent?.type === 'IfStatement' && parent.test !== up ? [parent.test] : []
    if (parent?.type === 'BlockStatement') for (const one of parent.body) if (one.type === 'IfStatement' && one.range[1] <= node.range[0]) tests.push(one.test)
    if (tests.some((test) => textOf(facts, test).includes(name) && mentioned(facts, test).some(privileged))) return true
  }
  return false
}

function isLoop(node: Node): boolean {
  return node.type === 'ForInStatement' || node.type === 'ForOfStatement' || node.type === 'Program'
}

/** The texts that a test compares with, or lists. */
function mentioned(facts: Facts, test: Node): string[] {
  const inner = unwrap(test)
  switch (inner.type) {
    case 'LogicalExpression':
      return [...mentioned(facts, inner.left), ...mentioned(facts, inner.right)]
    case 'UnaryExpression':
      return mentioned(facts, inner.argument)
    case 'BinaryExpression':
      return [inner.left, inner.right].flatMap((side) => (side.type === 'PrivateIdentifier' ? [] : listed(facts, side)))
    case 'CallExpression':
      return inner.callee.type === 'MemberExpression' ? listed(facts, inner.callee.object) : []
    default:
      return []
  }
}

/** Constant texts: one, or a list of them (`new Set([…])`, too). */
function listed(facts: Facts, node: Node): string[] {
  const text = facts.values.text(node)
  if (text !== undefined) return [text]
  const resolved = facts.values.resolve(node)
  const list = resolved.type === 'NewExpression' && resolved.arguments[0] ? facts.values.resolve(resolved.arguments[0]) : resolved
  if (list.type !== 'ArrayExpression') return []
  return list.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? [facts.values.text(element) ?? ''] : []))
}
