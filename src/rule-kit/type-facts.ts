import type { Node, TypeFacts } from '../analysis/index.js'

/** The parts of TypeScript's compiler objects that are used; structural, so that no compiler is loaded. */
interface TypeLike {
  readonly flags: number
  readonly types?: readonly TypeLike[]
  readonly aliasSymbol?: SymbolLike
  getSymbol(): SymbolLike | undefined
  isUnion(): boolean
}
interface SymbolLike {
  readonly name: string
  readonly declarations?: readonly { getSourceFile(): { readonly fileName: string } }[]
}
interface Services {
  readonly program?: { getTypeChecker(): unknown } | null
  getTypeAtLocation?(node: unknown): TypeLike
}

type Kind = ReturnType<TypeFacts['harmlessKind']>

/** `ts.TypeFlags`, whose values have been the same from TypeScript 5.0 to 6.0. */
const FLAGS: readonly (readonly [flag: number, kind: Kind])[] = [
  [8 | 256, 'number'],
  [16 | 512, 'boolean'],
  [64 | 2048, 'bigint'],
  [32 | 1024, 'enum'],
  [128, 'literal'],
  // null and undefined carry nothing.
  [32768 | 65536, 'literal'],
]

/** Type information, where the parser was asked for it (`projectService`). `undefined` otherwise: the engine then does without. */
export function typeFactsOf(parserServices: unknown): TypeFacts | undefined {
  const services = parserServices as Services | undefined
  if (!services?.program || typeof services.getTypeAtLocation !== 'function') return undefined
  const typeOf = (node: Node): TypeLike | undefined => {
    try {
      return services.getTypeAtLocation?.(node)
    } catch {
      // Nodes without a counterpart in the compiler's tree.
      return undefined
    }
  }
  return {
    harmlessKind: (node) => kindOf(typeOf(node)),
    declaredOrigin: (node) => originOf(typeOf(node)),
  }
}

function kindOf(type: TypeLike | undefined): Kind {
  if (!type) return undefined
  for (const [flag, kind] of FLAGS) if ((type.flags & flag) !== 0) return kind
  if (type.isUnion()) {
    const kinds = (type.types ?? []).map(kindOf)
    return kinds.length > 0 && kinds.every((kind) => kind !== undefined) ? kinds.find((kind) => kind !== 'literal') ?? 'literal' : undefined
  }
  const symbol = type.getSymbol()
  return symbol?.name === 'Date' && isFrom(symbol, /[\\/]lib\.[\w.]+\.d\.ts$/) ? 'date' : undefined
}

function isFrom(symbol: SymbolLike, pattern: RegExp): boolean {
  return symbol.declarations?.some((declaration) => pattern.test(declaration.getSourceFile().fileName)) ?? false
}

/** Package and name of a type that a dependency declares: `node_modules/@types/pg/index.d.ts` is `pg`. */
function originOf(type: TypeLike | undefined): { package: string; name: string } | undefined {
  const symbol = type?.aliasSymbol ?? type?.getSymbol()
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName
  if (!symbol || !file) return undefined
  const match = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)
  const folder = match?.[1]?.replace('\\', '/')
  if (folder === undefined) return undefined
  // The types of `@scope/name` are in `@types/scope__name`.
  const [typed = '', scoped] = folder.startsWith('@types/') ? folder.slice('@types/'.length).split('__') : [folder]
  const name = scoped === undefined ? typed : `@${typed}/${scoped}`
  return { package: name, name: symbol.name }
}
