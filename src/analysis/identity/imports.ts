import { calleeName, calleeOf, isCallLike, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, Variable } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { isEffectivelyConstant, variableOf } from '../scope/variables.js'

export interface ImportedName {
  specifier: string
  /** Exported name; `undefined` for the module itself (default, namespace, `import x = require()`). */
  imported: string | undefined
}

/** A module of the same project, by the ways people write such specifiers. */
export function isOwnModule(specifier: string): boolean {
  return /^(?:[./~#]|@\/|src\/)/.test(specifier)
}

/** Folders of models, which some projects import without a mark of their own: `models/user`, `server/db`. */
const OF_MODELS = /^(?:\w+\/)*(?:models?|entities|db|database|schemas?)(?:\/|$)/

/** Whether an expression begins with a name that another file of the project exports. */
export function isImported(facts: Facts, node: Node): boolean {
  const specifier = specifierBehind(facts, node)
  return specifier !== undefined && (isOwnModule(specifier) || OF_MODELS.test(specifier))
}

/** Where the local name of an import declaration comes from. */
export function importOf(name: Node): ImportedName | undefined {
  const specifier = name.parent
  switch (specifier?.type) {
    case 'ImportSpecifier': {
      const imported = specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value
      const source = (specifier.parent as { source?: { value: string } } | undefined)?.source
      return source ? { specifier: source.value, imported: imported === 'default' ? undefined : imported } : undefined
    }
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier': {
      const source = (specifier.parent as { source?: { value: string } } | undefined)?.source
      return source ? { specifier: source.value, imported: undefined } : undefined
    }
    case 'TSImportEqualsDeclaration': {
      const reference = specifier.moduleReference
      if (reference.type !== 'TSExternalModuleReference') return undefined
      return { specifier: reference.expression.value, imported: undefined }
    }
    default:
      return undefined
  }
}

/** The module that the name is of which an expression begins with: `db.users` of `import db from './db'`, `require('./user')(sequelize)`. */
export function specifierBehind(facts: Facts, node: Node): string | undefined {
  return ofExpression(facts, node, 0)
}

/** Names of names: `const { users } = db`. */
const MOST_NAMES = 8

function ofExpression(facts: Facts, node: Node, depth: number): string | undefined {
  let base = unwrap(node)
  while (base.type === 'MemberExpression') base = unwrap(base.object)
  const variable = base.type === 'Identifier' ? variableOf(facts.module, base) : undefined
  if (!variable) return ofRequire(base)
  return depth < MOST_NAMES ? ofVariable(facts, variable, depth) : undefined
}

function ofVariable(facts: Facts, variable: Variable, depth: number): string | undefined {
  const [definition] = variable.defs
  if (definition?.type === 'ImportBinding') return importOf(definition.name)?.specifier
  // What is written later may be of another module.
  if (!isEffectivelyConstant(variable)) return undefined
  const binding = definition?.type === 'Variable' ? bindingOf(definition.name) : undefined
  if (binding?.holder.is !== 'declarator' || !binding.holder.node.init) return undefined
  return ofExpression(facts, binding.holder.node.init, depth + 1)
}

function ofRequire(node: Node): string | undefined {
  if (!isCallLike(node) || node.type === 'TaggedTemplateExpression') return undefined
  const [first] = node.arguments
  if (calleeName(node) === 'require' && first?.type === 'Literal') return typeof first.value === 'string' ? first.value : undefined
  return ofRequire(unwrap(calleeOf(node)))
}
