import { parseForESLint } from '@typescript-eslint/parser'
import { childrenOf, walk } from '../../src/analysis/ast/walk.js'
import type { Module } from '../../src/analysis/index.js'

/** A text as the engine reads it. JSX is on for the endings that have it, so that `<T>x` keeps its meaning elsewhere. */
export function parseModule(code: string, filename = 'src/example.ts'): Module {
  const { ast, scopeManager, visitorKeys } = parseForESLint(code, {
    range: true,
    loc: true,
    sourceType: 'module',
    filePath: filename,
    jsx: filename.endsWith('x'),
  })
  const module: Module = { ast, text: code, scopes: scopeManager, visitorKeys, filename }
  // ESLint sets parents while it walks; the engine counts on them.
  walk(module, ast, (node) => {
    for (const child of childrenOf(module, node)) child.parent = node
  })
  return module
}
