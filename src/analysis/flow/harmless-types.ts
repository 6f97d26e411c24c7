import type { Facts } from '../facts.js'
import type { TSESTree } from '../module.js'
import { variableOf } from '../scope/variables.js'

const HARMLESS = new Set(['TSNumberKeyword', 'TSBooleanKeyword', 'TSBigIntKeyword', 'TSNullKeyword', 'TSUndefinedKeyword', 'TSNeverKeyword', 'TSVoidKeyword', 'TSLiteralType', 'TSFunctionType', 'TSSymbolKeyword'])
const WRAPPERS = new Set(['Readonly', 'Partial', 'Required', 'NonNullable', 'Promise', 'Awaited', 'Array', 'ReadonlyArray', 'Pick', 'Omit', 'Set'])

/**
 * Whether a written type leaves no room for an attacker's text: numbers, booleans, dates, literal unions, enums, and the members of
 * types written in the file. A template literal type with a `string` hole does.
 */
export function isHarmlessAnnotation(facts: Facts, type: TSESTree.TypeNode, fields: readonly string[] = [], depth = 0): boolean {
  if (depth > 12) return false
  const deeper = (node: TSESTree.TypeNode, rest: readonly string[] = fields): boolean => isHarmlessAnnotation(facts, node, rest, depth + 1)
  const [key, ...rest] = fields
  if (HARMLESS.has(type.type)) return true
  switch (type.type) {
    case 'TSUnionType':
      return type.types.every((member) => deeper(member))
    case 'TSIntersectionType':
      return type.types.some((member) => deeper(member))
    case 'TSArrayType':
      return deeper(type.elementType, key === '*' || /^\d+$/.test(key ?? '') ? rest : fields)
    case 'TSTupleType': {
      const element = type.elementTypes[/^\d+$/.test(key ?? '') ? Number(key) : -1]
      // A rest or an unknown place: any of the elements.
      const possible = element && !type.elementTypes.some((member) => member.type === 'TSRestType') ? [element] : type.elementTypes
      return possible.every((member) => deeper(member, key === undefined ? fields : rest))
    }
    case 'TSNamedTupleMember':
      return deeper(type.elementType)
    case 'TSRestType':
      return deeper(type.typeAnnotation, ['*', ...fields])
    case 'TSTypeOperator':
      if (type.operator === 'keyof') return isOwnKeys(facts, type.typeAnnotation)
      return type.typeAnnotation ? deeper(type.typeAnnotation) : false
    case 'TSTypeLiteral':
      return memberIsHarmless(type.members, key, rest, deeper)
    case 'TSIndexedAccessType':
      // `(typeof COLUMNS)[number]`: one of the constants written there.
      return type.objectType.type === 'TSTypeQuery'
    case 'TSTypeReference':
      return ofReference(facts, type, fields, deeper)
    default:
      return false
  }
}

function isOwnKeys(facts: Facts, of: TSESTree.TypeNode | undefined): boolean {
  if (of?.type === 'TSTypeQuery') return true
  if (of?.type !== 'TSTypeReference' || of.typeName.type !== 'Identifier') return false
  // Keys of a type without index signature are names of the program.
  return (variableOf(facts.module, of.typeName)?.defs.length ?? 0) > 0
}

function memberIsHarmless(
  members: readonly TSESTree.TypeElement[],
  key: string | undefined,
  rest: readonly string[],
  deeper: (node: TSESTree.TypeNode, rest: readonly string[]) => boolean,
): boolean {
  if (key === undefined) return false
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier' || member.key.name !== key) continue
    return member.typeAnnotation ? deeper(member.typeAnnotation.typeAnnotation, rest) : false
  }
  return false
}

function ofReference(
  facts: Facts,
  type: TSESTree.TSTypeReference,
  fields: readonly string[],
  deeper: (node: TSESTree.TypeNode, rest?: readonly string[]) => boolean,
): boolean {
  if (type.typeName.type !== 'Identifier') return false
  const variable = variableOf(facts.module, type.typeName)
  const first = type.typeArguments?.params[0]
  const { name } = type.typeName
  if (!variable || variable.defs.length === 0) {
    if (name === 'Date') return true
    if (name === 'Record' && type.typeArguments?.params[1]) return fields.length > 0 && deeper(type.typeArguments.params[1], fields.slice(1))
    if (!WRAPPERS.has(name) || !first) return false
    const isList = name.endsWith('Array') || name === 'Set'
    return deeper(first, isList && (fields[0] === '*' || /^\d+$/.test(fields[0] ?? '')) ? fields.slice(1) : fields)
  }
  return variable.defs.some(({ node }) => {
    const declared = node as TSESTree.Node
    if (declared.type === 'TSEnumDeclaration') return fields.length === 0
    if (declared.type === 'TSTypeAliasDeclaration') return deeper(declared.typeAnnotation)
    if (declared.type === 'TSTypeParameter') return declared.constraint !== undefined && deeper(declared.constraint)
    if (declared.type === 'TSInterfaceDeclaration') {
      const own = memberIsHarmless(declared.body.body, fields[0], fields.slice(1), (inner, rest) => deeper(inner, rest))
      return own || inheritsHarmless(facts, declared, fields, deeper)
    }
    if (declared.type === 'ClassDeclaration' && fields[0] !== undefined) {
      const field = declared.body.body.find(
        (element) => element.type === 'PropertyDefinition' && element.key.type === 'Identifier' && element.key.name === fields[0],
      )
      return field?.type === 'PropertyDefinition' && field.typeAnnotation
        ? deeper(field.typeAnnotation.typeAnnotation, fields.slice(1))
        : false
    }
    return false
  })
}

/** A member that an interface of the file has from another one of the file. */
function inheritsHarmless(
  facts: Facts,
  declared: TSESTree.TSInterfaceDeclaration,
  fields: readonly string[],
  deeper: (node: TSESTree.TypeNode, rest?: readonly string[]) => boolean,
  depth = 0,
): boolean {
  if (depth > 8) return false
  // What the interface declares itself is what counts.
  if (declared.body.body.some((member) => 'key' in member && member.key.type === 'Identifier' && member.key.name === fields[0])) return false
  return declared.extends.some(({ expression }) => {
    if (expression.type !== 'Identifier') return false
    return variableOf(facts.module, expression)?.defs.some(({ node }) => {
      const base = node as TSESTree.Node
      if (base.type === 'TSTypeAliasDeclaration') return deeper(base.typeAnnotation)
      if (base.type !== 'TSInterfaceDeclaration') return false
      const own = memberIsHarmless(base.body.body, fields[0], fields.slice(1), (inner, rest) => deeper(inner, rest))
      return own || inheritsHarmless(facts, base, fields, deeper, depth + 1)
    }) ?? false
  })
}
