// Builds dist/: one ESM file, its source map, and its type declarations. Files that wouldn't change are left alone, so that a build may
// run beside tests that read them.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { exists, read, root } from './support/files.mjs'

function put(file, text) {
  if (exists(file) && read(file) === text) return
  writeFileSync(`${root}${file}.new`, text)
  renameSync(`${root}${file}.new`, `${root}${file}`)
}

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  external: ['@eslint-community/regexpp'],
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  sourcemap: true,
  logLevel: 'warning',
})
mkdirSync(`${root}dist`, { recursive: true })
for (const { path, text } of outputFiles) put(path.endsWith('.map') ? 'dist/index.js.map' : 'dist/index.js', text)

// The declarations are written here, with types of ESLint only: users need no typescript-eslint to read them.
const { default: plugin } = await import(pathToFileURL(`${root}dist/index.js`).href)
const names = (object) =>
  Object.keys(object)
    .map((name) => `'${name}'`)
    .join(' | ') || 'never'
put(
  'dist/index.d.ts',
  `import type { Linter, Rule } from 'eslint'

declare const plugin: {
  meta: { name: string; version: string; namespace: string }
  rules: Record<${names(plugin.rules)}, Rule.RuleModule>
  configs: Record<${names(plugin.configs)}, Linter.Config>
}

export default plugin
`,
)
