import type { TSESTree } from '@typescript-eslint/types'
import { calleeName, calleeOf, enclosingFunction, isFunction, staticKey, unwrap, type CallLike, type FunctionNode } from './ast/nodes.js'
import { walk } from './ast/walk.js'
import type { Module, Node } from './module.js'

/**
 * What one pass over a file collects for all later questions. Node types that begin with `TS` and hold no run-time code are
 * passed over, and so is JSX text.
 */
export interface SyntaxIndex {
  readonly calls: readonly CallLike[]
  /** Calls by the last name of what they call. */
  readonly callsByName: ReadonlyMap<string, readonly CallLike[]>
  /** `import(…)` */
  readonly dynamicImports: readonly TSESTree.ImportExpression[]
  /** Calls of a member whose name isn't static: `table[key](…)`. */
  readonly computedCalls: readonly CallLike[]
  /** `x.name = value` and `x.name += value`, by name. */
  readonly memberWrites: ReadonlyMap<string, readonly TSESTree.AssignmentExpression[]>
  /** Writes to a member whose name isn't written in place: `x[key] = value`, `x[key]++`. */
  readonly computedWrites: readonly (TSESTree.AssignmentExpression | TSESTree.UpdateExpression)[]
  /** Attributes of JSX elements, by name. */
  readonly jsxAttributes: ReadonlyMap<string, readonly TSESTree.JSXAttribute[]>
  /** Names of members that hold something other than a function written there: they may stand for a library's function. */
  readonly aliasNames: ReadonlySet<string>
  readonly functions: readonly FunctionNode[]
  /** Return values of each function (concise bodies included), and yielded values. */
  readonly returns: ReadonlyMap<FunctionNode, readonly Node[]>
  /** Local names and expressions that the module exports, by exported name; `default` too. CommonJS exports as well. */
  readonly exports: ReadonlyMap<string, readonly Node[]>
  /** What the module hands on from others: `export { a as b } from './x'`, `export * from './x'` (then both names are `*`). */
  readonly reexports: readonly Reexport[]
  /** Specifiers of modules that the file imports or requires. */
  readonly imports: ReadonlySet<string>
  /** Names of local bindings exported by `export { a }` or `module.exports = { a }`. */
  readonly exportedNames: ReadonlySet<string>
}

/** A name that a module takes from another one and exports. `imported`: `*` for the whole of it. */
export interface Reexport {
  readonly exported: string
  readonly imported: string
  readonly specifier: string
}

const TYPE_ONLY = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'TSTypeAnnotation', 'TSTypeParameterInstantiation', 'TSTypeParameterDeclaration', 'TSDeclareFunction'])

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function mayAlias(value: Node): boolean {
  return value.type === 'Identifier' || value.type === 'MemberExpression' || value.type === 'CallExpression' || value.type === 'LogicalExpression'
}

/** `table[name]`, or one of several: `known ? table[name] : undefined`, `table[name] ?? fallback`. */
function mayChoose(value: Node): boolean {
  const inner = unwrap(value)
  if (inner.type === 'MemberExpression') return staticKey(inner) === undefined
  if (inner.type === 'ConditionalExpression') return mayChoose(inner.consequent) || mayChoose(inner.alternate)
  return inner.type === 'LogicalExpression' && (mayChoose(inner.left) || mayChoose(inner.right))
}

function nameOf(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === 'Identifier' ? name.name : name.value
}

function isRequire(node: Node): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require'
}

/** Whether a node is `module.exports` or `exports` (as a plain name). */
export function isCommonJsExports(node: Node): boolean {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return inner.name === 'exports'
  return (
    inner.type === 'MemberExpression' &&
    inner.object.type === 'Identifier' &&
    inner.object.name === 'module' &&
    staticKey(inner) === 'exports'
  )
}

export function buildIndex(module: Module): SyntaxIndex {
  const calls: CallLike[] = []
  const callsByName = new Map<string, CallLike[]>()
  const computedCalls: CallLike[] = []
  const dynamicImports: TSESTree.ImportExpression[] = []
  const memberWrites = new Map<string, TSESTree.AssignmentExpression[]>()
  const computedWrites: (TSESTree.AssignmentExpression | TSESTree.UpdateExpression)[] = []
  const jsxAttributes = new Map<string, TSESTree.JSXAttribute[]>()
  const aliasNames = new Set<string>()
  const functions: FunctionNode[] = []
  const returns = new Map<FunctionNode, Node[]>()
  const exports = new Map<string, Node[]>()
  const reexports: Reexport[] = []
  const imports = new Set<string>()
  const exportedNames = new Set<string>()
  const chosenNames = new Set<string>()

  const exportObject = (object: TSESTree.ObjectExpression): void => {
    for (const property of object.properties) {
      if (property.type !== 'Property') continue
      const name = staticKey(property)
      if (name === undefined) continue
      push(exports, name, property.value)
      if (property.value.type === 'Identifier') exportedNames.add(property.value.name)
    }
  }
  const exportValue = (name: string, value: Node): void => {
    let inner = unwrap(value)
    // `module.exports = exports = fn`
    while (inner.type === 'AssignmentExpression') inner = unwrap(inner.right)
    push(exports, name, inner)
    if (inner.type === 'Identifier') exportedNames.add(inner.name)
    if (inner.type === 'ObjectExpression') exportObject(inner)
  }

  walk(module, module.ast, (node) => {
    if (TYPE_ONLY.has(node.type)) return false
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression':
      case 'TaggedTemplateExpression': {
        calls.push(node)
        const name = calleeName(node)
        if (name !== undefined) push(callsByName, name, node)
        else if (unwrap(calleeOf(node)).type === 'MemberExpression') computedCalls.push(node)
        if (node.type === 'CallExpression') exportByCall(node)
        if (name === 'require' && node.type === 'CallExpression') {
          const [specifier] = node.arguments
          if (specifier?.type === 'Literal' && typeof specifier.value === 'string') imports.add(specifier.value)
        }
        break
      }
      case 'VariableDeclarator': {
        // `const handler = HANDLERS[name]`
        if (node.id.type === 'Identifier' && node.init && mayChoose(node.init)) chosenNames.add(node.id.name)
        break
      }
      case 'JSXAttribute':
        if (node.name.type === 'JSXIdentifier' && node.value?.type === 'JSXExpressionContainer') push(jsxAttributes, node.name.name, node)
        break
      case 'ImportExpression':
        dynamicImports.push(node)
        if (node.source.type === 'Literal' && typeof node.source.value === 'string') imports.add(node.source.value)
        break
      case 'ImportDeclaration':
        imports.add(node.source.value)
        break
      case 'TSImportEqualsDeclaration':
        if (node.moduleReference.type === 'TSExternalModuleReference') imports.add(node.moduleReference.expression.value)
        break
      case 'AssignmentExpression': {
        const left = unwrap(node.left)
        if (left.type !== 'MemberExpression') break
        const name = staticKey(left)
        if (name !== undefined) {
          push(memberWrites, name, node)
          if (mayAlias(node.right)) aliasNames.add(name)
        } else computedWrites.push(node)
        if (node.operator !== '=') break
        if (isCommonJsExports(left)) exportValue('default', node.right)
        else if (name !== undefined && isCommonJsExports(left.object)) exportValue(name, node.right)
        break
      }
      case 'UpdateExpression': {
        const target = unwrap(node.argument)
        if (target.type === 'MemberExpression' && staticKey(target) === undefined) computedWrites.push(node)
        break
      }
      case 'Property':
      case 'PropertyDefinition':
        if (node.value && mayAlias(node.value)) {
          const name = staticKey(node)
          if (name !== undefined) aliasNames.add(name)
        }
        break
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        functions.push(node)
        break
      case 'ArrowFunctionExpression':
        functions.push(node)
        if (node.body.type !== 'BlockStatement') push(returns, node, node.body)
        break
      case 'ReturnStatement':
        if (node.argument) {
          const owner = enclosingFunction(node)
          if (isFunction(owner)) push(returns, owner, node.argument)
        }
        break
      case 'YieldExpression':
        if (node.argument) {
          const owner = enclosingFunction(node)
          if (isFunction(owner)) push(returns, owner, node.argument)
        }
        break
      case 'ExportDefaultDeclaration':
        exportValue('default', node.declaration)
        if ('id' in node.declaration && node.declaration.id?.type === 'Identifier') exportedNames.add(node.declaration.id.name)
        break
      case 'ExportNamedDeclaration':
        if (node.source) imports.add(node.source.value)
        for (const specifier of node.specifiers) {
          const exported = nameOf(specifier.exported)
          if (node.source) reexports.push({ exported, imported: nameOf(specifier.local), specifier: node.source.value })
          if (node.source || specifier.local.type !== 'Identifier') continue
          exportedNames.add(specifier.local.name)
          push(exports, exported, specifier.local)
        }
        if (node.declaration) exportDeclaration(node.declaration)
        break
      case 'ExportAllDeclaration':
        imports.add(node.source.value)
        reexports.push({ exported: node.exported ? nameOf(node.exported) : '*', imported: '*', specifier: node.source.value })
        break
      default:
    }
    return undefined
  })

  /**
   * What compilers and people write for exports: `Object.assign(exports, { run })`, `Object.defineProperty(exports, 'run', { get })`,
   * and helpers that are given `exports` and an object of getters.
   */
  function exportByCall(call: TSESTree.CallExpression): void {
    const [target, ...others] = call.arguments
    if (!target) return
    // `__exportStar(require('./x'), exports)`, `Object.assign(exports, require('./x'))`
    const given = call.arguments.find((argument) => isRequire(argument))
    if (given?.type === 'CallExpression' && call.arguments.some((argument) => isCommonJsExports(argument))) {
      const [specifier] = given.arguments
      if (specifier?.type === 'Literal') reexports.push({ exported: '*', imported: '*', specifier: String(specifier.value) })
    }
    if (!isCommonJsExports(target)) return
    for (const other of others) {
      if (other.type !== 'ObjectExpression') continue
      for (const property of other.properties) {
        if (property.type !== 'Property') continue
        const key = staticKey(property)
        const value = unwrap(property.value)
        const name = others[0] && others[0] !== other && others[0].type === 'Literal' ? String(others[0].value) : (key ?? '')
        exportValue(name, value)
        // A getter: what it returns is what others get.
        if (!isFunction(value)) continue
        const body = value.body.type === 'BlockStatement' ? value.body.body.at(-1) : value.body
        const result = body?.type === 'ReturnStatement' ? body.argument : body
        if (result?.type === 'Identifier' || result?.type === 'MemberExpression') exportValue(name, result)
      }
    }
  }

  function exportDeclaration(declaration: TSESTree.NamedExportDeclarations): void {
    if (declaration.type === 'VariableDeclaration') {
      for (const { id, init } of declaration.declarations) {
        if (id.type !== 'Identifier') continue
        exportedNames.add(id.name)
        if (init) push(exports, id.name, init)
      }
    } else if ('id' in declaration && declaration.id !== null && declaration.id.type === 'Identifier') {
      exportedNames.add(declaration.id.name)
      push(exports, declaration.id.name, declaration)
    }
  }

  for (const name of chosenNames) computedCalls.push(...(callsByName.get(name) ?? []))
  return { aliasNames, calls, callsByName, computedCalls, computedWrites, dynamicImports, memberWrites, jsxAttributes, functions, returns, exports, reexports, imports, exportedNames }
}
