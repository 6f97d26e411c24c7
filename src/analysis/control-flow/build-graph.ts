import { isFunction, unwrap, type FunctionNode } from '../ast/nodes.js'
import { childrenOf } from '../ast/walk.js'
import { LIMITS } from '../limits.js'
import type { Module, Node, TSESTree, Variable } from '../module.js'
import { isEffectivelyConstant, variableOf } from '../scope/variables.js'
import { Block, type Edge, type FlowEvent, type Graph, type Point, type Root } from './graph.js'

interface Jump {
  readonly labels: readonly string[]
  readonly loop: boolean
  readonly breaks: Edge[]
  readonly continues: Edge[]
}

/**
 * Derives the control flow of one function from its syntax: blocks of events joined by edges that know which condition let them
 * pass. Exceptions are taken to be possible anywhere in a `try` block.
 */
export function buildGraph(module: Module, owner: FunctionNode | TSESTree.Program): Graph {
  return new Builder(module, owner).build()
}

class Builder {
  private readonly module: Module
  private readonly owner: FunctionNode | TSESTree.Program
  private readonly points = new Map<Node, Point>()
  private readonly counts = new Map<Root, number>()
  private readonly busy = new Set<Root>()
  private readonly tested = new Set<Root>()
  private readonly exits: { point: Point; node: TSESTree.ReturnStatement | undefined }[] = []
  private readonly jumps: Jump[] = []
  private readonly tries: Block[][] = []
  private readonly entry = new Block(true)
  private current = this.entry
  private pendingLabels: string[] = []
  /** The code is built a second time, for what comes after it: reads stay where they were. */
  private again = false
  private finallyDepth = 0
  private depth = 0
  private incomplete = false

  constructor(module: Module, owner: FunctionNode | TSESTree.Program) {
    this.module = module
    this.owner = owner
  }

  build(): Graph {
    const { owner } = this
    if (owner.type === 'Program') for (const statement of owner.body) this.statement(statement)
    else {
      for (const parameter of owner.params) this.defaults(parameter)
      if (owner.body.type === 'BlockStatement') this.statement(owner.body)
      else this.expression(owner.body)
    }
    this.exits.push({ point: this.here(), node: undefined })
    const { entry, points, busy, tested, exits, incomplete } = this
    return { owner, entry, points, busy, tested, exits, incomplete }
  }

  // ---------------------------------------------------------------- blocks

  private here(): Point {
    return { block: this.current, index: this.current.events.length }
  }

  private mark(node: Node): void {
    if (!this.again) this.points.set(node, this.here())
  }

  private start(...edges: readonly Edge[]): Block {
    // Code behind a jump has no part in what comes after it. A loop's head begins with the edge into the loop.
    const live = edges.filter(({ from }) => from.live)
    const block = new Block(live.length > 0)
    block.incoming.push(...live)
    this.current = block
    for (const blocks of this.tries) blocks.push(block)
    return block
  }

  private goBack(head: Block, ...edges: readonly Edge[]): void {
    head.incoming.push(...edges.filter(({ from }) => from.live))
  }

  private edge(test?: Node, outcome?: boolean): Edge {
    return test === undefined || outcome === undefined ? { from: this.current } : { from: this.current, test, outcome }
  }

  private emit(event: FlowEvent): void {
    this.current.events.push(event)
    if (this.again) return
    const roots = event.is === 'call' ? event.roots : [event.root]
    for (const root of roots) {
      const count = (this.counts.get(root) ?? 0) + 1
      this.counts.set(root, count)
      if (count > 1 || event.is !== 'bind') this.busy.add(root)
    }
  }

  // ---------------------------------------------------------------- statements

  private statement(node: Node | null | undefined): void {
    if (!node) return
    if (this.depth >= LIMITS.syntaxDepth) {
      this.incomplete = true
      return
    }
    this.depth++
    this.statementOf(node)
    this.depth--
  }

  private statementOf(node: Node): void {
    const labels = this.pendingLabels
    this.pendingLabels = []
    switch (node.type) {
      case 'BlockStatement':
      case 'StaticBlock':
        this.hoist(node.body)
        for (const inner of node.body) this.statement(inner)
        this.leaveLabels(labels)
        break
      case 'ExpressionStatement':
        this.expression(node.expression)
        break
      case 'VariableDeclaration':
        for (const declarator of node.declarations) {
          if (declarator.init) this.expression(declarator.init)
          this.bind(declarator.id)
        }
        break
      case 'IfStatement':
        this.ifStatement(node, labels)
        break
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'ForStatement':
        this.loop(node, labels)
        break
      case 'ForInStatement':
      case 'ForOfStatement':
        this.eachLoop(node, labels)
        break
      case 'SwitchStatement':
        this.switchStatement(node, labels)
        break
      case 'TryStatement':
        this.tryStatement(node)
        break
      case 'LabeledStatement': {
        const jump: Jump = { labels: [node.label.name], loop: false, breaks: [], continues: [] }
        const isLoop = /^(?:For|While|DoWhile)/.test(node.body.type)
        if (isLoop) {
          this.pendingLabels = [...labels, node.label.name]
          this.statement(node.body)
        } else {
          this.jumps.push(jump)
          this.statement(node.body)
          this.jumps.pop()
          if (jump.breaks.length > 0) this.start(this.edge(), ...jump.breaks)
        }
        break
      }
      case 'BreakStatement':
      case 'ContinueStatement': {
        const jump = this.target(node)
        if (jump) (node.type === 'BreakStatement' ? jump.breaks : jump.continues).push(this.edge())
        this.start()
        break
      }
      case 'ReturnStatement':
        if (node.argument) this.expression(node.argument)
        this.mark(node)
        if (!this.again) this.exits.push({ point: this.here(), node })
        this.start()
        break
      case 'ThrowStatement':
        this.expression(node.argument)
        this.start()
        break
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        if (node.declaration) {
          if (/Statement$|^VariableDeclaration$|^FunctionDeclaration$|^ClassDeclaration$|^TS/.test(node.declaration.type)) {
            this.statement(node.declaration)
          } else this.expression(node.declaration)
        }
        break
      case 'WithStatement':
        this.expression(node.object)
        this.statement(node.body)
        break
      case 'ImportDeclaration':
      case 'EmptyStatement':
      case 'DebuggerStatement':
      case 'ExportAllDeclaration':
        break
      default:
        if (!node.type.startsWith('TS')) this.expression(node)
    }
  }

  private leaveLabels(labels: readonly string[]): void {
    this.pendingLabels = this.pendingLabels.filter((label) => !labels.includes(label))
  }

  /** Function declarations exist from the block's start on. */
  private hoist(body: readonly Node[]): void {
    for (const node of body) if (node.type === 'FunctionDeclaration') this.mark(node)
  }

  private target(node: TSESTree.BreakStatement | TSESTree.ContinueStatement): Jump | undefined {
    for (let i = this.jumps.length - 1; i >= 0; i--) {
      const jump = this.jumps[i]
      if (!jump) continue
      if (node.label ? jump.labels.includes(node.label.name) : jump.loop || (node.type === 'BreakStatement' && jump.labels.length === 0)) {
        if (node.type === 'BreakStatement' || jump.loop) return jump
      }
    }
    return undefined
  }

  private ifStatement(node: TSESTree.IfStatement, labels: readonly string[]): void {
    this.condition(node.test)
    const yes = this.edge(node.test, true)
    const no = this.edge(node.test, false)
    this.start(yes)
    this.statement(node.consequent)
    const ends = [this.edge()]
    if (node.alternate) {
      this.start(no)
      this.statement(node.alternate)
      ends.push(this.edge())
    } else ends.push(no)
    this.start(...ends)
    this.leaveLabels(labels)
  }

  private loop(node: TSESTree.WhileStatement | TSESTree.DoWhileStatement | TSESTree.ForStatement, labels: readonly string[]): void {
    if (node.type === 'ForStatement' && node.init) {
      if (node.init.type === 'VariableDeclaration') this.statement(node.init)
      else this.expression(node.init)
    }
    const jump: Jump = { labels, loop: true, breaks: [], continues: [] }
    const head = this.start(this.edge())
    const after: Edge[] = []
    if (node.type !== 'DoWhileStatement' && node.test) {
      this.condition(node.test)
      if (!isAlwaysTrue(node.test)) after.push(this.edge(node.test, false))
      this.start(this.edge(node.test, true))
    }
    this.jumps.push(jump)
    this.statement(node.body)
    this.jumps.pop()
    this.start(this.edge(), ...jump.continues)
    if (node.type === 'ForStatement' && node.update) this.expression(node.update)
    if (node.type === 'DoWhileStatement') {
      this.condition(node.test)
      if (!isAlwaysTrue(node.test)) after.push(this.edge(node.test, false))
      this.goBack(head, this.edge(node.test, true))
    } else this.goBack(head, this.edge())
    this.start(...after, ...jump.breaks)
  }

  private eachLoop(node: TSESTree.ForInStatement | TSESTree.ForOfStatement, labels: readonly string[]): void {
    this.expression(node.right)
    const jump: Jump = { labels, loop: true, breaks: [], continues: [] }
    const head = this.start(this.edge())
    const back: Edge[] = []
    const after: Edge = node.type === 'ForOfStatement' ? { from: head, each: { node, back } } : { from: head }
    if (node.type === 'ForOfStatement') this.noteTested(node.right)
    this.start({ from: head })
    if (node.left.type === 'VariableDeclaration') for (const declarator of node.left.declarations) this.bind(declarator.id)
    else this.bind(node.left)
    this.jumps.push(jump)
    this.statement(node.body)
    this.jumps.pop()
    back.push(this.edge(), ...jump.continues)
    this.goBack(head, ...back)
    this.start(after, ...jump.breaks)
  }

  private switchStatement(node: TSESTree.SwitchStatement, labels: readonly string[]): void {
    this.expression(node.discriminant)
    this.noteTested(node.discriminant)
    const jump: Jump = { labels: [], loop: false, breaks: [], continues: [] }
    const named: Jump = { labels, loop: false, breaks: jump.breaks, continues: [] }
    this.jumps.push(named, jump)
    const dispatch = this.current
    const isTrue = node.discriminant.type === 'Literal' && node.discriminant.value === true
    let fallThrough: Edge | undefined
    for (const { test, consequent } of node.cases) {
      const into: Edge[] = fallThrough ? [fallThrough] : []
      if (!test) into.push({ from: dispatch })
      else if (isTrue) into.push({ from: dispatch, test, outcome: true })
      else into.push({ from: dispatch, matched: { discriminant: node.discriminant, test } })
      if (isTrue && test) this.noteTested(test)
      this.start(...into)
      if (test) this.expression(test)
      for (const inner of consequent) this.statement(inner)
      fallThrough = this.edge()
    }
    this.jumps.pop()
    this.jumps.pop()
    const ends = [...jump.breaks]
    if (fallThrough) ends.push(fallThrough)
    if (!node.cases.some(({ test }) => test === null)) ends.push({ from: dispatch })
    this.start(...ends)
  }

  private tryStatement(node: TSESTree.TryStatement): void {
    const inside = this.guarded([this.edge()], () => this.statement(node.block))
    const ends = [this.edge()]
    // What may leave the statement by an exception, a return or a jump, and passes `finally`.
    let leaving = inside
    const { handler } = node
    if (handler) {
      leaving = this.guarded(inside, () => {
        if (handler.param) this.bind(handler.param)
        this.statement(handler.body)
      })
      ends.push(this.edge())
      // Of the `try` block only returns and jumps are left: exceptions went to the handler.
      leaving = [...inside, ...leaving]
    }
    if (!node.finalizer) {
      this.start(...ends)
      return
    }
    this.start(...ends, ...leaving)
    this.finallyDepth++
    this.statement(node.finalizer)
    // Behind the statement comes only who passed `finally` without leaving. Built anew for each, nested ones would double and double.
    if (this.finallyDepth <= 3) {
      const again = this.again
      this.again = true
      this.start(...ends)
      this.statement(node.finalizer)
      this.again = again
    }
    this.finallyDepth--
  }

  /** Builds code that may be left anywhere by an exception. Answers with the edges by which it is. */
  private guarded(into: readonly Edge[], build: () => void): Edge[] {
    const blocks: Block[] = []
    this.tries.push(blocks)
    this.start(...into)
    build()
    this.tries.pop()
    return blocks.map((from) => ({ from, interrupted: true }))
  }

  // ---------------------------------------------------------------- expressions

  private condition(node: Node): void {
    this.expression(node)
    this.noteTested(node)
  }

  /** Notes the roots that a condition speaks of, also through a constant that holds the condition. */
  private noteTested(node: Node, depth = 0): void {
    if (depth > 40) return
    if (node.type === 'Identifier') {
      const variable = variableOf(this.module, node)
      if (!variable || this.tested.has(variable)) return
      this.tested.add(variable)
      const [definition] = variable.defs
      if (definition?.type === 'Variable' && definition.node.init && isEffectivelyConstant(variable)) {
        this.noteTested(definition.node.init, depth + 8)
      } else if (definition?.type === 'Parameter' && definition.node.parent.type === 'CallExpression') {
        // `lookup(host, (error, address) => { if (isPrivate(address)) return … })`: a test of what was made of `host`.
        for (const argument of definition.node.parent.arguments) if (!isFunction(argument)) this.noteTested(argument, depth + 8)
      }
      return
    }
    if (node.type === 'ThisExpression') this.tested.add('this')
    for (const child of childrenOf(this.module, node)) this.noteTested(child, depth + 1)
  }

  private expression(node: Node | null | undefined): void {
    if (!node) return
    if (this.depth >= LIMITS.syntaxDepth) {
      this.incomplete = true
      return
    }
    this.depth++
    this.expressionOf(node)
    this.depth--
  }

  private expressionOf(node: Node): void {
    if (isFunction(node)) {
      // Behind a `return` a declaration is still there: it keeps the point at its block's start.
      if (this.points.has(node) && this.current !== this.entry && this.current.incoming.length === 0) return
      this.mark(node)
      if (node.type === 'FunctionDeclaration' && node.id) this.mark(node.id)
      return
    }
    switch (node.type) {
      case 'Identifier':
      case 'ThisExpression':
        this.mark(node)
        return
      case 'Literal':
        return
      case 'LogicalExpression': {
        this.expression(node.left)
        this.noteTested(node.left)
        // `a ?? b` says nothing of a's truth.
        const passes = node.operator === '??' ? this.edge() : this.edge(node.left, node.operator === '&&')
        const skips = node.operator === '??' ? this.edge() : this.edge(node.left, node.operator !== '&&')
        this.start(passes)
        this.expression(node.right)
        this.start(this.edge(), skips)
        return
      }
      case 'ConditionalExpression': {
        this.condition(node.test)
        const yes = this.edge(node.test, true)
        const no = this.edge(node.test, false)
        this.start(yes)
        this.expression(node.consequent)
        const end = this.edge()
        this.start(no)
        this.expression(node.alternate)
        this.start(end, this.edge())
        return
      }
      case 'AssignmentExpression':
        this.assignment(node)
        return
      case 'UpdateExpression':
        this.expression(node.argument)
        if (node.argument.type === 'Identifier') this.bind(node.argument)
        return
      case 'CallExpression':
        this.expression(node.callee)
        for (const argument of node.arguments) this.expression(argument)
        this.mark(node)
        this.call(node)
        return
      case 'ClassDeclaration':
      case 'ClassExpression':
        this.mark(node)
        if (node.superClass) this.expression(node.superClass)
        for (const element of node.body.body) this.classElement(element)
        return
      case 'BinaryExpression':
        this.chain(node)
        return
      default:
        if (node.type.startsWith('TS')) {
          if ('expression' in node && typeof node.expression === 'object') this.expression(node.expression)
          return
        }
        for (const child of childrenOf(this.module, node)) this.expression(child)
        if (node.type === 'NewExpression' || node.type === 'TaggedTemplateExpression') this.mark(node)
    }
  }

  /** Long sums lean to the left: taken without recursion. */
  private chain(node: TSESTree.BinaryExpression): void {
    const rights: Node[] = []
    let left: Node = node
    while (left.type === 'BinaryExpression') {
      rights.push(left.right)
      left = left.left
    }
    this.expression(left)
    for (let i = rights.length - 1; i >= 0; i--) this.expression(rights[i])
  }

  private classElement(element: TSESTree.ClassElement): void {
    if ('computed' in element && element.computed) this.expression(element.key)
    if (element.type === 'MethodDefinition' && isFunction(element.value)) this.mark(element.value)
    // Field initialisers run in the constructor; their functions are reached from here.
    if (element.type === 'PropertyDefinition' && element.value) this.expression(element.value)
    if (element.type === 'StaticBlock') this.statement(element)
  }

  /** An expression that is evaluated or not: a default, the right side of `||=`. */
  private maybe(node: Node): void {
    // Nothing happens in these: no need for blocks.
    if (node.type === 'Literal' || node.type === 'Identifier' || isFunction(node)) {
      this.expression(node)
      return
    }
    const skips = this.edge()
    this.start(this.edge())
    this.expression(node)
    this.start(this.edge(), skips)
  }

  private assignment(node: TSESTree.AssignmentExpression): void {
    const left = unwrap(node.left)
    if (left.type === 'MemberExpression') {
      this.expression(left.object)
      if (left.computed) this.expression(left.property)
    } else if (left.type === 'Identifier') this.mark(left)
    if (/^(?:\|\||&&|\?\?)=$/.test(node.operator)) this.maybe(node.right)
    else this.expression(node.right)
    // Where the previous value of `x += y` is read.
    this.mark(node)
    if (left.type === 'MemberExpression') {
      const root = rootOf(this.module, left)
      if (root) this.emit({ is: 'member', root, node })
    } else this.bind(left)
  }

  private call(node: TSESTree.CallExpression): void {
    const roots: Root[] = []
    const add = (value: Node): void => {
      const root = rootOf(this.module, value)
      if (root && !roots.includes(root)) roots.push(root)
    }
    const callee = unwrap(node.callee)
    if (callee.type === 'MemberExpression') add(callee.object)
    for (const argument of node.arguments) add(argument.type === 'SpreadElement' ? argument.argument : argument)
    // A call for its effect may end the way (`process.exit()`), whatever it is given.
    if (roots.length > 0 || node.parent.type === 'ExpressionStatement') this.emit({ is: 'call', roots, node })
  }

  /** Emits the writes of a binding pattern, with its defaults evaluated on the way. */
  private bind(pattern: Node): void {
    const inner = unwrap(pattern)
    switch (inner.type) {
      case 'Identifier': {
        const variable: Variable | null | undefined = variableOf(this.module, inner)
        if (variable) this.emit({ is: 'bind', root: variable, node: inner })
        return
      }
      case 'ObjectPattern':
        for (const property of inner.properties) {
          if (property.type === 'RestElement') this.bind(property.argument)
          else {
            if (property.computed) this.expression(property.key)
            this.bind(property.value)
          }
        }
        return
      case 'ArrayPattern':
        for (const element of inner.elements) if (element) this.bind(element)
        return
      case 'AssignmentPattern':
        this.maybe(inner.right)
        this.bind(inner.left)
        return
      case 'RestElement':
        this.bind(inner.argument)
        return
      case 'MemberExpression':
        this.expression(inner.object)
        return
      default:
    }
  }

  /** Evaluates parameter defaults; the parameters themselves hold their values on entry. */
  private defaults(pattern: Node): void {
    switch (pattern.type) {
      case 'AssignmentPattern':
        this.maybe(pattern.right)
        this.defaults(pattern.left)
        return
      case 'ObjectPattern':
        for (const property of pattern.properties) this.defaults(property.type === 'RestElement' ? property.argument : property.value)
        return
      case 'ArrayPattern':
        for (const element of pattern.elements) if (element) this.defaults(element)
        return
      default:
    }
  }
}

/** `while (true)`: left by a jump only. */
function isAlwaysTrue(test: Node): boolean {
  return test.type === 'Literal' && Boolean(test.value)
}

/** The variable (or `this`) that a chain of members starts at: `req` of `req.body.items[0].name`. */
export function rootOf(module: Module, node: Node): Root | undefined {
  let inner = unwrap(node)
  while (inner.type === 'MemberExpression') inner = unwrap(inner.object)
  if (inner.type === 'ThisExpression') return 'this'
  if (inner.type !== 'Identifier') return undefined
  return variableOf(module, inner) ?? undefined
}
