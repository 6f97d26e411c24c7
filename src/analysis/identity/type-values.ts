import type { Facts } from '../facts.js'
import type { TSESTree } from '../module.js'
import { isGlobal, variableOf } from '../scope/variables.js'
import { isClass, unwrapParameter } from '../ast/nodes.js'
import { followCall, functionTypeNode, tableTypeNode } from './api-graph.js'
import { annotationOf } from '../scope/bindings.js'
import { exportsOf } from './exports.js'
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
    case 'TSClassImplements' as never:
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
    case 'TSFunctionType': {
      // `type Handler = (req: Request, res: Response) => void`
      const parameters = type.params.map((parameter) => {
        const annotation = annotationOf(unwrapParameter(parameter))
        return annotation ? apiNodes(inner(annotation)) : []
      })
      const result = type.returnType ? apiNodes(inner(type.returnType.typeAnnotation)) : []
      return result.length > 0 || parameters.some((places) => places.length > 0) ? [functionTypeNode('function type', parameters, result)] : []
    }
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
    if (name.name === 'Record') {
      const members = parameters[1] ? apiNodes(typeValues(facts, parameters[1], depth + 1)) : []
      return members.length > 0 ? [tableTypeNode('table', members)] : []
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
      const known = facts.graph.typeOf(from.specifier, from.imported ?? declared.name)
      out.push(...(known.length > 0 ? known : ofOtherModule(facts, from.specifier, from.imported ?? 'default', depth)))
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

/** A class, interface or type that another module of the project exports. */
function ofOtherModule(facts: Facts, specifier: string, name: string, depth: number): Value[] {
  const other = facts.project.resolve(facts, specifier)
  return other ? exportsOf(other, name).flatMap(({ facts: home, node }) => ofDeclaration(home, node, depth)) : []
}

function ofDeclaration(facts: Facts, node: TSESTree.Node, depth: number): Value[] {
  if (isClass(node)) return [instanceOf(node)]
  // `export default UserService`, `export { User }`
  if (node.type === 'Identifier') return depth > 12 ? [] : ofReference(facts, node, [], depth + 1)
  if (node.type === 'TSInterfaceDeclaration') return [node, ...node.extends.flatMap((parent) => typeValues(facts, parent as unknown as TSESTree.TypeNode, depth + 1))]
  return node.type === 'TSTypeAliasDeclaration' ? typeValues(facts, node.typeAnnotation, depth + 1) : []
}

/** `express.Request`, `Koa.Context`, `Express.Multer.File`. */
function ofQualified(facts: Facts, name: TSESTree.EntityName): Value[] {
  const names: string[] = []
  let node = name as TSESTree.Node
  while (node.type === 'TSQualifiedName' || node.type === 'MemberExpression') {
    const last = node.type === 'TSQualifiedName' ? node.right : node.property
    if (last.type !== 'Identifier') return []
    names.unshift(last.name)
    node = node.type === 'TSQualifiedName' ? node.left : node.object
  }
  if (node.type !== 'Identifier') return []
  const variable = variableOf(facts.module, node)
  if (!variable || isGlobal(facts.module, node)) return facts.graph.globalType([node.name, ...names].join('.'))
  const last = names.at(-1)
  for (const definition of variable.defs) {
    const from = definition.type === 'ImportBinding' ? importOf(definition.name) : undefined
    if (from && last !== undefined) return facts.graph.typeOf(from.specifier, last)
  }
  return []
}
