import type { Facts } from '../facts.js'
import type { TSESTree } from '../module.js'
import { isGlobal, variableOf } from '../scope/variables.js'
import { isClass } from '../ast/nodes.js'
import { followCall } from './api-graph.js'
import { importOf } from './imports.js'
import { apiNodes, instanceOf, type Value } from './values.js'

/** Types of the language that hold one other type and add nothing to it here. */
const TRANSPARENT = new Set(['Promise', 'PromiseLike', 'Awaited', 'Readonly', 'Partial', 'Required', 'NonNullable', 'Array', 'ReadonlyArray', 'Omit', 'Pick', 'InstanceType'])

/** What a value of a written type may be. */
export function typeValues(facts: Facts, type: TSESTree.TypeNode, depth = 0): Value[] {
  if (depth > 12) return []
  const inner = (node: TSESTree.TypeNode): Value[] => typeValues(facts, node, depth + 1)
  switch (type.type) {
    case 'TSTypeReference':
      return ofReference(facts, type.typeName, type.typeArguments?.params ?? [], depth)
    // `interface A extends B` and `class A implements B` hold an expression.
    case 'TSInterfaceHeritage' as never: {
      const heritage = type as unknown as TSESTree.TSInterfaceHeritage
      return heritage.expression.type === 'Identifier' || heritage.expression.type === 'MemberExpression'
        ? ofReference(facts, heritage.expression as unknown as TSESTree.EntityName, heritage.typeArguments?.params ?? [], depth)
        : []
    }
    case 'TSUnionType':
    case 'TSIntersectionType':
      return type.types.flatMap(inner)
    case 'TSArrayType':
      return inner(type.elementType)
    case 'TSTypeOperator':
      return type.typeAnnotation ? inner(type.typeAnnotation) : []
    case 'TSOptionalType':
      return inner(type.typeAnnotation)
    case 'TSTypeLiteral':
      return [type]
    case 'TSTypeQuery':
      return type.exprName.type === 'Identifier' ? [...facts.identity.valuesOf(type.exprName)] : []
    case 'TSImportType': {
      const source = type.source as TSESTree.Node
      if (source.type !== 'Literal' || type.qualifier?.type !== 'Identifier') return []
      return facts.graph.typeOf(String(source.value), type.qualifier.name)
    }
    default:
      return []
  }
}

function ofReference(
  facts: Facts,
  name: TSESTree.EntityName,
  parameters: readonly TSESTree.TypeNode[],
  depth: number,
): Value[] {
  const [first] = parameters
  if ((name.type as string) === 'TSQualifiedName' || (name.type as string) === 'MemberExpression') return ofQualified(facts, name)
  if (name.type !== 'Identifier') return []
  const variable = variableOf(facts.module, name)
  if (!variable || isGlobal(facts.module, name)) {
    if (name.name === 'ReturnType' && first) {
      return followCall(apiNodes(typeValues(facts, first, depth + 1)))
    }
    if (TRANSPARENT.has(name.name)) return first ? typeValues(facts, first, depth + 1) : []
    return facts.graph.globalType(name.name)
  }
  const out: Value[] = []
  for (const { type, node, name: declared } of variable.defs) {
    if (type === 'ImportBinding') {
      const from = importOf(declared)
      if (!from) continue
      // The default export's type has the name people give it: `import Koa from 'koa'`, `ctx: Koa`.
      out.push(...facts.graph.typeOf(from.specifier, from.imported ?? declared.name))
    } else if (type === 'ClassName' && isClass(node)) out.push(instanceOf(node))
    else if ((node.type as string) === 'TSInterfaceDeclaration') {
      const shape = node as unknown as TSESTree.TSInterfaceDeclaration
      out.push(shape, ...shape.extends.flatMap((parent) => typeValues(facts, parent as unknown as TSESTree.TypeNode, depth + 1)))
    } else if ((node.type as string) === 'TSTypeAliasDeclaration') {
      out.push(...typeValues(facts, (node as unknown as TSESTree.TSTypeAliasDeclaration).typeAnnotation, depth + 1))
    }
  }
  // A generic wrapper of another file (`Handler<Request>`) isn't looked through: nothing is known of it.
  return out
}

/** `express.Request`, `Koa.Context`. */
function ofQualified(facts: Facts, name: TSESTree.EntityName): Value[] {
  const qualified = name as unknown as
    | { type: 'TSQualifiedName'; left: TSESTree.Node; right: TSESTree.Identifier }
    | { type: 'MemberExpression'; object: TSESTree.Node; property: TSESTree.Identifier }
  const left = qualified.type === 'TSQualifiedName' ? qualified.left : qualified.object
  const right = qualified.type === 'TSQualifiedName' ? qualified.right : qualified.property
  if (left.type !== 'Identifier') return []
  for (const definition of variableOf(facts.module, left)?.defs ?? []) {
    const from = definition.type === 'ImportBinding' ? importOf(definition.name) : undefined
    if (from) return facts.graph.typeOf(from.specifier, right.name)
  }
  return []
}
