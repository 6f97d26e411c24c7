import { bindingOf, isFunction, staticKey, unwrap, variableOf, type Facts, type Node, type TSESTree } from '../analysis/index.js'
import { HOLE } from '../analysis/flow/text.js'

/** A part of a text that is put together in the source. */
export interface Piece {
  /** `text`: written in the source, and can be changed there; `constant`: held by a name, or computed; `value`: not constant. */
  readonly is: 'text' | 'constant' | 'value'
  readonly text: string
  readonly node: Node
  /** What stands for the piece in the source: with `${…}` in a template, without the quotes of a literal. */
  readonly range: readonly [number, number]
  /** The expression the piece is an operand of: neighbours of one expression can be merged. */
  readonly whole: Node
  /** The mark that ends the literal; empty for the pieces of one template, which are not apart from each other. */
  readonly quote: string
  /** Source position of each character, and of the end. */
  readonly offsets?: readonly number[]
  /** The variable whose declaration holds the piece, when it isn't where the text is used. */
  readonly heldBy?: Node | undefined
}

/** Source positions of the characters of a literal or of a template's part: escapes make them differ from the text's own. */
function offsetsOf(source: string, start: number, end: number): number[] {
  const offsets: number[] = []
  let at = start
  while (at < end) {
    const length = source[at] === '\\' ? escapeLength(source, at) : source.startsWith('\r\n', at) ? 2 : 1
    // A line continuation makes no character, an astral escape two.
    const escaped = source.slice(at, at + length)
    const made = /^\\(?:\r\n|[\n\r\u2028\u2029])$/.test(escaped) ? 0 : (/^\\u\{(?<code>[\da-f]+)\}$/i.exec(escaped)?.groups?.['code'] ?? '').length > 4 ? 2 : 1
    for (let i = 0; i < made; i++) offsets.push(at)
    at += length
  }
  offsets.push(end)
  return offsets
}

function escapeLength(source: string, at: number): number {
  const escape = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|\r\n|[\s\S])/iy
  escape.lastIndex = at
  return escape.exec(source)?.[0].length ?? 1
}

/** Reads how a text is put together: templates, sums, `concat`, joined arrays, and names that hold such a text and nothing else does. */
export class PieceReader {
  private readonly facts: Facts

  constructor(facts: Facts) {
    this.facts = facts
  }

  /** The pieces of an expression; `undefined` when it isn't a text that is put together in sight. */
  read(node: Node, heldBy?: Node): Piece[] | undefined {
    const inner = unwrap(node)
    switch (inner.type) {
      case 'TemplateLiteral':
        return this.template(inner, heldBy)
      case 'BinaryExpression':
        return inner.operator === '+' ? this.sum(inner, heldBy) : undefined
      case 'Literal':
        return typeof inner.value === 'string' ? [this.literal(inner, inner, heldBy)] : undefined
      case 'Identifier':
        return this.held(inner)
      case 'CallExpression':
        return this.called(inner, heldBy)
      default:
        return undefined
    }
  }

  private literal(node: TSESTree.StringLiteral, whole: Node, heldBy?: Node): Piece {
    const { text } = this.facts.module
    const [start, end] = node.range
    const offsets = offsetsOf(text, start + 1, end - 1)
    return { is: 'text', text: node.value, node, range: [start + 1, end - 1], whole, quote: text.slice(end - 1, end), offsets, heldBy }
  }

  private template(node: TSESTree.TemplateLiteral, heldBy?: Node): Piece[] {
    const { text } = this.facts.module
    const out: Piece[] = []
    let at = node.range[0] + 1
    node.quasis.forEach((quasi, i) => {
      const expression = node.expressions[i]
      const end = expression ? text.lastIndexOf('${', expression.range[0]) : node.range[1] - 1
      const cooked = quasi.value.cooked ?? quasi.value.raw
      out.push({ is: 'text', text: cooked, node: quasi, range: [at, end], whole: node, quote: '`', offsets: offsetsOf(text, at, end), heldBy })
      if (!expression) return
      const next = node.quasis[i + 1]
      const close = text.indexOf('}', expression.range[1])
      at = next && close >= 0 ? close + 1 : expression.range[1]
      out.push({ ...this.part(expression, node, heldBy), range: [end, at] })
    })
    return out
  }

  /** An operand that isn't written text. */
  private part(node: Node, whole: Node, heldBy?: Node): Piece {
    const constant = this.facts.values.constant(node)
    const text = constant ? String(constant.value) : HOLE
    return { is: constant ? 'constant' : 'value', text, node, range: node.range, whole, quote: '', heldBy }
  }

  private operand(node: Node, whole: Node, heldBy?: Node): Piece[] {
    const inner = unwrap(node)
    if (inner.type === 'TemplateLiteral') return this.template(inner, heldBy)
    if (inner.type === 'Literal' && typeof inner.value === 'string') return [this.literal(inner, whole, heldBy)]
    return [this.part(node, whole, heldBy)]
  }

  private sum(node: TSESTree.BinaryExpression, heldBy?: Node): Piece[] {
    const operands: Node[] = []
    let rest: Node = node
    while (rest.type === 'BinaryExpression' && rest.operator === '+') {
      operands.push(rest.right)
      rest = unwrap(rest.left)
    }
    operands.push(rest)
    return operands.reverse().flatMap((operand) => this.operand(operand, node, heldBy))
  }

  /** `'…'.concat(a, b)` and `['…', '…'].join(' ')`. */
  private called(node: TSESTree.CallExpression, heldBy?: Node): Piece[] | undefined {
    const callee = unwrap(node.callee)
    if (callee.type !== 'MemberExpression' || node.optional || callee.optional) return undefined
    const name = staticKey(callee)
    if (name === 'concat') {
      const start = this.read(callee.object, heldBy)
      if (!start || node.arguments.some(({ type }) => type === 'SpreadElement')) return undefined
      return [...start, ...node.arguments.flatMap((argument) => this.operand(argument, argument, heldBy))]
    }
    if (name !== 'join') return undefined
    const array = unwrap(callee.object)
    const [separator] = node.arguments
    const between = separator ? this.facts.values.text(separator) : ','
    if (array.type !== 'ArrayExpression' || between === undefined) return undefined
    const out: Piece[] = []
    for (const [i, element] of array.elements.entries()) {
      if (!element || element.type === 'SpreadElement') return undefined
      if (i > 0) out.push({ is: 'constant', text: between, node: array, range: [array.range[0], array.range[0]], whole: array, quote: '', heldBy })
      out.push(...(this.sumOf(element, heldBy) ?? this.operand(element, element, heldBy)))
    }
    return out
  }

  private sumOf(node: Node, heldBy?: Node): Piece[] | undefined {
    const inner = unwrap(node)
    return inner.type === 'BinaryExpression' && inner.operator === '+' ? this.sum(inner, heldBy) : undefined
  }

  /** The text a variable holds where it is used, put together by its declaration and straight-line additions to it. */
  private held(name: TSESTree.Identifier): Piece[] | undefined {
    const variable = variableOf(this.facts.module, name)
    const [definition] = variable?.defs ?? []
    if (!variable || variable.defs.length !== 1 || definition?.type !== 'Variable') return undefined
    const binding = bindingOf(definition.name)
    if (binding?.holder.is !== 'declarator' || binding.path.length > 0) return undefined
    const declarator = binding.holder.node
    const block = declarator.parent.parent
    if (!declarator.init || block.type === 'ExportNamedDeclaration') return undefined
    const pieces = this.read(declarator.init, name)
    if (!pieces) return undefined
    let reads = 0
    let end = declarator.range[1]
    for (const reference of variable.references) {
      const { identifier } = reference
      if (reference.isWrite()) {
        if (reference.init === true) continue
        const addition = additionAt(identifier)
        if (!addition || addition.statement.parent !== block || addition.statement.range[1] > name.range[0]) return undefined
        if (addition.statement.range[0] < end) return undefined
        end = addition.statement.range[1]
        const more = this.read(addition.value, name)
        if (!more) return undefined
        pieces.push(...more)
      } else if (!isLogged(identifier)) reads++
    }
    if (reads !== 1 || !isWithin(name, block)) return undefined
    return pieces
  }
}

/** `name += value` as a statement of its own. */
function additionAt(name: Node): { statement: Node; value: Node } | undefined {
  const assignment = name.parent
  if (assignment?.type !== 'AssignmentExpression' || assignment.left !== name || assignment.operator !== '+=') return undefined
  return assignment.parent.type === 'ExpressionStatement' ? { statement: assignment.parent, value: assignment.right } : undefined
}

/** A text may be shown as well as run: a log line doesn't care for its placeholders. */
function isLogged(name: Node): boolean {
  const call = name.parent
  if (call?.type !== 'CallExpression' || call.callee === name) return false
  const callee = unwrap(call.callee)
  const receiver = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee
  const last = receiver.type === 'MemberExpression' ? staticKey(receiver) : receiver.type === 'Identifier' ? receiver.name : undefined
  return last !== undefined && /^(?:console|log|logger|debug)$/.test(last)
}

export function isWithin(node: Node, outer: Node | undefined): boolean {
  return outer !== undefined && outer.range[0] <= node.range[0] && node.range[1] <= outer.range[1]
}

/** The function, or the program, that a node belongs to. */
export function ownerOf(node: Node): Node {
  let up: Node = node
  while (up.parent && !isFunction(up)) up = up.parent
  return up
}
