import { decoratorsOf, isClass, isFunction, staticKey, unwrap, wrapped, type FunctionNode } from './ast/nodes.js'
import type { Facts } from './facts.js'
import { LIMITS } from './limits.js'
import type { Node, TSESTree, Variable } from './module.js'
import { variableOf } from './scope/variables.js'
import { isCommonJsExports } from './syntax-index.js'

/** What a function returns. */
interface Result {
  readonly of: FunctionNode
}

/** A variable stands for what it holds. */
type Place = FunctionNode | Variable | Result

type Answers = Map<Place, boolean>

/** Whether functions of a module can be reached from outside of it: exported, public methods of such classes, parts of objects that leave. */
export class Exposure {
  private readonly facts: Facts
  private readonly narrow: Answers = new Map()
  private readonly wide: Answers = new Map()
  private readonly results = new Map<FunctionNode, Result>()
  /** Places that were looked at for the outermost question. */
  private readonly seen = new Set<Place>()

  constructor(facts: Facts) {
    this.facts = facts
  }

  isExposed(node: FunctionNode): boolean {
    return this.ask(node, () => this.isExposedWhereItStands(node) || this.isExportedByMember(node))
  }

  /**
   * Looks for a way out, and never twice at the same place: `const all = { list: [] }; all.list = [all]`. Where the outermost question finds
   * none, none of the places on its way has one.
   */
  private ask(place: Place, find: () => boolean): boolean {
    const { seen } = this
    const answers = this.facts.project.questions?.wide === true ? this.wide : this.narrow
    const known = answers.get(place)
    if (known !== undefined) return known
    if (seen.has(place) || seen.size >= LIMITS.exposurePlaces) return false
    const isOutermost = seen.size === 0
    seen.add(place)
    try {
      const is = find()
      if (is) answers.set(place, true)
      else if (isOutermost) for (const one of seen) if (!answers.has(one)) answers.set(one, false)
      return is
    } finally {
      if (isOutermost) seen.clear()
    }
  }

  /** `exports.run = tools.run`: handed out from the object that holds it. */
  private isExportedByMember(node: FunctionNode): boolean {
    const holder = wrapped(node).parent
    const name = holder?.type === 'Property' ? staticKey(holder) : undefined
    if (name === undefined) return false
    for (const values of this.facts.index.exports.values()) {
      for (const value of values) {
        if (value.type === 'MemberExpression' && staticKey(value) === name && this.facts.identity.functions(value).includes(node)) return true
      }
    }
    return false
  }

  private isExposedWhereItStands(node: FunctionNode): boolean {
    const { parent } = wrapped(node)
    switch (parent?.type) {
      case 'ExportNamedDeclaration':
        return true
      case 'MethodDefinition':
      case 'PropertyDefinition': {
        if ('accessibility' in parent && parent.accessibility === 'private') return false
        return !staticKey(parent)?.startsWith('#') && this.isClassExposed(parent.parent.parent, node)
      }
      default:
        return this.isValueExposed(node) || (node.type === 'FunctionDeclaration' && node.id ? this.isNameExposed(node.id) : false)
    }
  }

  /** `this.run = fn`, `exports.run = fn`, `module.exports = exports = fn`, or a name that is exported. */
  private isAssignedOut(assignment: TSESTree.AssignmentExpression): boolean {
    const left = unwrap(assignment.left)
    if (left.type === 'MemberExpression' || isCommonJsExports(left) || this.isNameExposed(left)) return true
    const outer = wrapped(assignment)
    if (outer.parent?.type === 'VariableDeclarator') return this.isNameExposed(outer.parent.id)
    return outer.parent?.type === 'AssignmentExpression' && outer.parent.right === outer && this.isAssignedOut(outer.parent)
  }

  private resultOf(owner: FunctionNode): Result {
    let result = this.results.get(owner)
    if (!result) this.results.set(owner, (result = { of: owner }))
    return result
  }

  private isResultExposed(node: Node): boolean {
    let owner: Node | undefined = node
    while (owner && !isFunction(owner)) owner = owner.parent
    if (owner === undefined) return false
    const { sites, exposed } = this.facts.calls.callersOf(owner)
    // What an immediately called function, or a factory of the file, returns goes where the call's value goes.
    return this.ask(this.resultOf(owner), () => exposed || sites.some(({ call }) => call.type === 'CallExpression' && this.isValueExposed(call)))
  }

  /** A function, or an object or a list of them, leaves the file when it is exported, returned or assigned to a member; as an argument it is callbacks. */
  private isValueExposed(value: Node): boolean {
    const outer = wrapped(value)
    const parent = outer.parent
    switch (parent?.type) {
      case 'ExportDefaultDeclaration':
        return true
      case 'AssignmentExpression':
        return this.isAssignedOut(parent)
      case 'VariableDeclarator':
        return this.isNameExposed(parent.id)
      case 'ReturnStatement':
      case 'ArrowFunctionExpression':
        return this.isResultExposed(parent)
      case 'Property':
        return parent.parent.type === 'ObjectExpression' && this.isValueExposed(parent.parent)
      case 'ArrayExpression':
        return this.isValueExposed(parent)
      default:
        return false
    }
  }

  /**
   * A class stays in the file when all that is done with its name is to construct it and to call its instances. `method`: the
   * function that is asked for; a constructor isn't called by those who only get an instance.
   */
  private isClassExposed(node: Node, method: FunctionNode, depth = 0): boolean {
    // A decorated class belongs to a framework, and so does one that extends a class of another file.
    if (!isClass(node) || depth > 4 || decoratorsOf(node).length > 0) return true
    if (node.superClass && !this.facts.identity.valuesOf(node.superClass).some((value) => 'type' in value && isClass(value))) return true
    const holder = wrapped(node).parent
    const name = node.type === 'ClassDeclaration' ? node.id : holder?.type === 'VariableDeclarator' ? holder.id : undefined
    const variable = name && variableOf(this.facts.module, name)
    // Inside of itself a class has a name of its own.
    const references = [...(variable?.references ?? []), ...this.facts.module.scopes.getDeclaredVariables(node).flatMap((own) => own.references)]
    if (!variable || node.parent.type === 'ExportDefaultDeclaration' || this.isNameExposed(name)) return true
    const isConstructor = node.body.body.some((element) => element.type === 'MethodDefinition' && element.kind === 'constructor' && element.value === method)
    return references.some((reference) => {
      if (!reference.isValueReference || !reference.isRead()) return false
      const outer = wrapped(reference.identifier)
      const { parent } = outer
      switch (parent?.type) {
        case 'NewExpression':
          return parent.callee !== outer || (!isConstructor && this.isInstanceExposed(parent))
        case 'ClassDeclaration':
        case 'ClassExpression':
          return this.isClassExposed(parent, method, depth + 1)
        case 'MemberExpression':
          return parent.object !== outer
        case 'BinaryExpression':
          return false
        default:
          return true
      }
    })
  }

  /** An instance stays in the file when it is only the receiver of members. */
  private isInstanceExposed(made: Node): boolean {
    const outer = wrapped(made)
    const { parent } = outer
    if (parent?.type === 'ExpressionStatement') return false
    if (parent?.type === 'MemberExpression') return parent.object !== outer
    if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier' || this.isNameExposed(parent.id)) return true
    return (
      variableOf(this.facts.module, parent.id)?.references.some((reference) => {
        const use = wrapped(reference.identifier)
        return reference.isRead() && !(use.parent?.type === 'MemberExpression' && use.parent.object === use)
      }) ?? true
    )
  }

  private isNameExposed(name: Node): boolean {
    if (name.type !== 'Identifier') return false
    const variable = variableOf(this.facts.module, name)
    if (!variable) return false
    // Only names of the file's own scope are exported, not those of the same spelling inside of functions.
    if (variable.scope.block.type === 'Program' && this.facts.index.exportedNames.has(name.name)) return true
    return this.ask(variable, () => this.isHandedOut(variable))
  }

  private isHandedOut(variable: Variable): boolean {
    return variable.references.some(({ identifier }) => {
      const outer = wrapped(identifier)
      const parent = outer.parent
      switch (parent?.type) {
        case 'AssignmentExpression':
          return parent.right === outer && unwrap(parent.left).type === 'MemberExpression'
        case 'Property':
          return parent.value === outer && parent.parent.type === 'ObjectExpression' && this.isValueExposed(parent.parent)
        case 'ArrayExpression':
          return this.isValueExposed(parent)
        case 'ReturnStatement':
          return this.isResultExposed(parent)
        case 'ExportDefaultDeclaration':
        case 'ExportSpecifier':
          return true
        default:
          return false
      }
    })
  }
}
