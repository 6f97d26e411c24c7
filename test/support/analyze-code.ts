import { parseForESLint } from '@typescript-eslint/parser'
import { analyze, type Analysis, type Facts, type Module, type Node } from '../../src/analysis/index.js'
import { childrenOf, walk } from '../../src/analysis/ast/walk.js'
import type { Model } from '../../src/models/schema.js'

export interface CodeOptions {
  filename?: string
  /** `module` when left out. */
  sourceType?: 'module' | 'commonjs' | 'script'
}

/** A piece of code, analysed, with the means to point at its parts. */
export interface Code {
  readonly analysis: Analysis
  readonly facts: Facts
  /** The smallest node with exactly this text; with several, the one at `occurrence` (negative: from the end). */
  find(text: string, occurrence?: number): Node
  /** The largest expression (or declaration) that begins right after a block comment of just this name, `?` when left out. */
  marked(name?: string): Node
  textOf(node: Node): string
}

const NO_MODELS: readonly Model[] = []

/** Other parsers leave the parents to their users; the engine's contract is that they are there. */
function linkParents(module: Module): void {
  walk(module, module.ast, (node) => {
    for (const child of childrenOf(module, node)) (child as { parent?: Node }).parent = node
  })
}

/** Parses a text into what the engine takes: a module without anything of ESLint. */
export function parseModule(text: string, { filename = 'src/file.ts', sourceType = 'module' }: CodeOptions = {}): Module {
  const parsed = parseForESLint(text, {
    range: true,
    sourceType: sourceType === 'module' ? 'module' : 'script',
    ecmaFeatures: { globalReturn: sourceType === 'commonjs', jsx: filename.endsWith('x') },
  })
  const module: Module = { ast: parsed.ast, text, scopes: parsed.scopeManager, visitorKeys: parsed.visitorKeys, filename }
  linkParents(module)
  return module
}

/**
 * Code in, facts out: asks the engine about a literal piece of code, without rules and with the models that the test gives.
 *
 * ```ts
 * const code = analyzeCode('const size = 2; use(size)')
 * code.facts.values.constant(code.find('size', -1)) // { value: 2 }
 * ```
 */
export function analyzeCode(text: string, models: readonly Model[] = NO_MODELS, options: CodeOptions = {}): Code {
  const module = parseModule(text, options)
  const analysis = analyze(module, models)
  const nodes: Node[] = []
  walk(module, module.ast, (node) => nodes.push(node))
  const textOf = (node: Node): string => text.slice(node.range[0], node.range[1])

  return {
    analysis,
    facts: analysis.facts,
    textOf,
    find(wanted, occurrence = 0) {
      // Nodes come outermost first: of those at one place the last is the smallest.
      const places = new Map(nodes.filter((node) => textOf(node) === wanted).map((node) => [node.range[0], node]))
      const found = [...places.values()].sort((a, b) => a.range[0] - b.range[0]).at(occurrence)
      if (!found) throw new Error(`No node number ${String(occurrence)} with the text '${wanted}' in:\n${text}`)
      return found
    },
    marked(name = '?') {
      const mark = `/*${name}*/`
      const at = text.indexOf(mark)
      if (at < 0 || text.includes(mark, at + mark.length)) throw new Error(`Not exactly one ${mark} in:\n${text}`)
      const after = text.slice(at + mark.length)
      // Parentheses aren't part of the expression inside them, but of one that goes on behind them.
      const starts = [/^\s*/, /^[\s(]*/].map((gap) => at + mark.length + (gap.exec(after)?.[0].length ?? 0))
      const found = starts.map((start) => nodes.find((node) => node.range[0] === start && isAskable(node))).find(Boolean)
      if (!found) throw new Error(`Nothing to ask about after ${mark} in:\n${text}`)
      return found
    },
  }
}

function isAskable({ type }: Node): boolean {
  return type !== 'Program' && !/Statement$|^VariableDeclaration$|^VariableDeclarator$|^Property$|^SpreadElement$/.test(type)
}
