import * as parser from '@typescript-eslint/parser'
import type { InvalidTestCase, RunTests } from '@typescript-eslint/rule-tester'
import { RuleTester } from '@typescript-eslint/rule-tester'
import { Linter } from 'eslint'
import type { Rule } from 'eslint'
import { afterAll, describe, it } from 'vitest'
import type { RuleModule } from '../../src/rule-kit/create-rule.js'
import { assertRepairs } from './apply-suggestions.js'

RuleTester.afterAll = afterAll
RuleTester.describe = describe
RuleTester.describeSkip = describe.skip
RuleTester.it = it
RuleTester.itOnly = it.only
RuleTester.itSkip = it.skip

const linter = new Linter()

/** Lints as the rule tester does: TypeScript's parser, the case's own file name, options and settings. */
function lintCase<MessageIds extends string, Options extends readonly unknown[]>(
  name: string,
  rule: RuleModule<MessageIds, Options>,
  test: InvalidTestCase<MessageIds, Options>,
) {
  const { ecmaFeatures } = test.languageOptions?.parserOptions ?? {}
  const filename = test.filename ?? (ecmaFeatures?.jsx ? 'react.tsx' : 'file.ts')
  const options: readonly unknown[] = test.options ?? []
  const config: Linter.Config = {
    files: ['**'],
    plugins: { tested: { rules: { [name]: rule as unknown as Rule.RuleModule } } },
    rules: { [`tested/${name}`]: ['error', ...options] },
    languageOptions: { parser, sourceType: 'module', ...(test.languageOptions as Linter.LanguageOptions | undefined) },
    ...(test.settings && { settings: test.settings }),
  }
  return (code: string) => linter.verify(code, config, { filename })
}

/**
 * The rule tester of typescript-eslint; besides, every suggestion and fix of every invalid case is applied, and what comes out has to
 * parse, to be free of the finding, and to have no new one.
 */
export const ruleTester = {
  run<MessageIds extends string, Options extends readonly unknown[]>(
    name: string,
    rule: RuleModule<MessageIds, Options>,
    tests: RunTests<MessageIds, Options>,
  ): void {
    // The tester brings types of its own version of the scope manager; the objects are the same.
    new RuleTester().run<MessageIds, Options>(name, rule as never, tests)
    describe(`${name}: repairs`, () => {
      for (const test of tests.invalid) {
        it(test.name ?? test.code, () => {
          assertRepairs(test.code, lintCase(name, rule, test))
        })
      }
    })
  },
}
