import type * as fs from 'node:fs'
import type * as path from 'node:path'
import type { ScopeManager } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'

/** What reading other files takes. */
export interface Tools {
  readonly fs: typeof fs
  readonly path: typeof path
  /** The file that a specifier names, seen from a file; `undefined` when there is none. */
  createResolver(options: ResolverOptions): (from: string, specifier: string) => string | undefined
  parse(file: string, text: string): { ast: TSESTree.Program; errors: number } | undefined
  analyzeScopes(ast: TSESTree.Program, sourceType: 'module' | 'script'): ScopeManager
  readonly visitorKeys: Readonly<Record<string, readonly string[] | undefined>>
}

export interface ResolverOptions {
  /** Folders of the workspace's own packages, by package name. */
  readonly packages: Readonly<Record<string, string>>
}

interface Parser {
  parseSync(file: string, text: string, options: object): { program: unknown; errors: readonly unknown[] }
}
interface Resolver {
  ResolverFactory: new (options: object) => { resolveFileSync(file: string, specifier: string): { path?: string } }
}
interface Scopes {
  analyze(ast: TSESTree.Program, options: object): ScopeManager
}
interface Keys {
  visitorKeys: Tools['visitorKeys']
}

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']

let loaded: Tools | false | undefined

/**
 * Loads the parser, the resolver and the scope analysis when a file first asks for another one. `undefined` where they can't be had: in a
 * browser, on a platform without a binary, with a Node that is too old. The analysis then knows one file only.
 */
export function loadTools(): Tools | undefined {
  loaded ??= load() ?? false
  return loaded === false ? undefined : loaded
}

function load(): Tools | undefined {
  try {
    const nodeModule = process.getBuiltinModule('node:module')
    const require = nodeModule.createRequire(import.meta.url)
    const parser = require('oxc-parser') as Parser
    const resolver = require('oxc-resolver') as Resolver
    const scopes = require('@typescript-eslint/scope-manager') as Scopes
    const { visitorKeys } = require('@typescript-eslint/visitor-keys') as Keys
    return {
      fs: process.getBuiltinModule('node:fs'),
      path: process.getBuiltinModule('node:path'),
      createResolver: (options) => createResolver(resolver, options),
      parse: (file, text) => parse(parser, file, text),
      analyzeScopes: (ast, sourceType) =>
        scopes.analyze(ast, { sourceType, globalReturn: sourceType === 'script', childVisitorKeys: visitorKeys, jsxPragma: null, lib: [] }),
      visitorKeys,
    }
  } catch {
    return undefined
  }
}

function createResolver({ ResolverFactory }: Resolver, { packages }: ResolverOptions): (from: string, specifier: string) => string | undefined {
  const factory = new ResolverFactory({
    extensions: EXTENSIONS,
    // In TypeScript `./users.js` names the file that is compiled to it.
    extensionAlias: { '.js': ['.ts', '.tsx', '.js', '.jsx'], '.jsx': ['.tsx', '.jsx'], '.mjs': ['.mts', '.mjs'], '.cjs': ['.cts', '.cjs'] },
    conditionNames: ['source', 'import', 'require', 'node', 'default'],
    mainFields: ['source', 'module', 'main'],
    alias: Object.fromEntries(Object.entries(packages).map(([name, folder]) => [name, [folder]])),
    tsconfig: 'auto',
  })
  return (from, specifier) => {
    try {
      return factory.resolveFileSync(from, specifier).path
    } catch {
      return undefined
    }
  }
}

function parse(parser: Parser, file: string, text: string): { ast: TSESTree.Program; errors: number } | undefined {
  try {
    const lang = /\.[cm]?ts$/.test(file) ? 'ts' : file.endsWith('.tsx') ? 'tsx' : 'jsx'
    const { program, errors } = parser.parseSync(file, text, { lang, astType: 'ts', preserveParens: false, sourceType: 'unambiguous' })
    return { ast: program as TSESTree.Program, errors: errors.length }
  } catch {
    return undefined
  }
}
