import { existsSync } from 'node:fs'
import { defineConfig, globalIgnores } from 'eslint/config'
import js from '@eslint/js'
import eslintPlugin from 'eslint-plugin-eslint-plugin'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

// We lint ourselves with what we built last; the first build has nothing to do it with.
const built = new URL('dist/index.js', import.meta.url)
const own = existsSync(built) ? [(await import(built.href)).default.configs.recommended] : []

/** Imports that cost every user's start-up time, or that the playground in the browser doesn't have. */
const runTime = [
  {
    regex: '^(eslint|typescript|typescript-eslint|@typescript-eslint/.*)$',
    allowTypeImports: true,
    message: 'Use its types only: at run time it is slow to load and not always there.',
  },
  { regex: '^node:', allowTypeImports: true, message: 'The plugin also runs in the browser.' },
]

/** Which way imports point: rules → rule-kit → analysis → the types of models/schema. */
const layer = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...runTime, ...patterns] }] })
const forbid = (regex, message, allowTypeImports = false) => ({ regex, message, allowTypeImports })

export default defineConfig([
  globalIgnores(['dist', 'coverage', 'examples', 'test/apps/*/**', 'test/projects/*/**', 'test/bench/*/**']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Syntax types are enums whose values can't be imported at run time: the texts stand for them.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [js.configs.recommended, regexp.configs['flat/recommended']],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', performance: 'readonly' } },
  },
  {
    files: ['rules/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
    rules: {
      'eslint-plugin/require-meta-docs-description': ['error', { pattern: '^(Disallow|Enforce|Require)' }],
      'eslint-plugin/require-meta-default-options': 'error',
      'eslint-plugin/require-meta-schema-description': 'error',
      // The address follows from the name: createRule adds it.
      'eslint-plugin/require-meta-docs-url': 'off',
    },
  },
  {
    files: ['rules/**/*.ts'],
    ignores: ['rules/index.ts'],
    rules: layer(
      forbid(String.raw`^\./`, 'Rules know nothing of each other: move what they share to src/rule-kit.'),
      forbid(String.raw`^\.\./src/(?!rule-kit/|analysis/index\.js$)`, 'Rules import from src/rule-kit, and from the front door of src/analysis.'),
    ),
  },
  {
    files: ['src/rule-kit/**/*.ts'],
    rules: layer(forbid(String.raw`/(rules/|index\.js$|configs\.js$)(?<!analysis/index\.js|models/index\.js)`, 'The rule kit stands below the rules.')),
  },
  {
    files: ['src/analysis/**/*.ts'],
    rules: layer(
      forbid('/(rules|rule-kit)/', 'The engine knows no rule.'),
      forbid(String.raw`/models/(?!(?:schema|kinds)\.js$)`, 'The engine knows no library: models are passed in.'),
      forbid(String.raw`/models/schema\.js$`, 'Models are data of a known shape: import the types only.', true),
    ),
  },
  {
    files: ['src/models/*/**/*.ts'],
    rules: layer(forbid(String.raw`^(?!\.\./(define-model|schema)\.js$)`, 'A model is data: it imports define-model and types of schema only.')),
  },
  {
    files: ['src/configs.ts'],
    rules: layer(forbid('/rules/', 'Only src/index.ts imports the rules.')),
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test that relies on something which isn't there fails, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      // Expressions under test are bad on purpose.
      ...Object.fromEntries(Object.keys(regexp.configs['flat/recommended'].rules).map((rule) => [rule, 'off'])),
    },
  },
  ...own,
])
