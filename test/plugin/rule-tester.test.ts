import { Linter } from 'eslint'
import type { Rule } from 'eslint'
import { describe, expect, it } from 'vitest'
import { applyRepairs } from '../support/apply-suggestions.js'

/** Reports each `bad()`, and offers to put the given text in its place. */
function lintWith(replacement: string) {
  const linter = new Linter()
  const rule: Rule.RuleModule = {
    meta: { hasSuggestions: true, messages: { bad: 'Bad.', worse: 'Worse.', replace: 'Replace.' } },
    create: (context) => ({
      CallExpression(node) {
        const name = context.sourceCode.getText(node.callee)
        if (name === 'worse') context.report({ node, messageId: 'worse' })
        if (name !== 'bad') return
        context.report({ node, messageId: 'bad', suggest: [{ messageId: 'replace', fix: (fixer) => fixer.replaceText(node, replacement) }] })
      },
    }),
  }
  return (code: string) => linter.verify(code, { plugins: { test: { rules: { rule } } }, rules: { 'test/rule': 'error' } })
}

const faultsOf = (replacement: string, code = 'bad()') => applyRepairs(code, lintWith(replacement)).flatMap(({ faults }) => faults)

describe('the check of repairs', () => {
  it('accepts a repair that removes its finding', () => {
    expect(faultsOf('good()')).toEqual([])
  })

  it('accepts one of two findings being repaired at a time', () => {
    expect(faultsOf('good()', 'bad(); bad()')).toEqual([])
  })

  it('refuses a repair that leaves its finding', () => {
    expect(faultsOf('bad(1)')).toEqual(['its finding is still there, or a new one of its kind'])
  })

  it('refuses a repair that adds a finding', () => {
    expect(faultsOf('worse()')).toEqual(['it adds a finding (test/rule:worse)'])
  })

  it('refuses a repair that does not parse', () => {
    expect(faultsOf('good(')).toEqual([expect.stringContaining("doesn't parse")])
  })

  it('refuses a repair that changes nothing', () => {
    expect(faultsOf('bad()')).toContain('it changes nothing')
  })
})
