import type { Node } from '../module.js'

export interface ImportedName {
  specifier: string
  /** Exported name; `undefined` for the module itself (default, namespace, `import x = require()`). */
  imported: string | undefined
}

/** A module of the same project, by the ways people write such specifiers. */
export function isOwnModule(specifier: string): boolean {
  return /^(?:[./~#]|@\/|src\/)/.test(specifier)
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
