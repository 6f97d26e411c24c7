// Builds dist/: one ESM file, its source map, and its type declarations.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(await readFile(`${root}/package.json`, 'utf8'))

await rm(`${root}/dist`, { recursive: true, force: true })
await mkdir(`${root}/dist`)
await build({
  absWorkingDir: root,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  external: ['@eslint-community/regexpp'],
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  sourcemap: true,
  logLevel: 'warning',
})

// The declarations are written here, with types of ESLint only: users need no typescript-eslint to read them.
const { default: plugin } = await import(pathToFileURL(`${root}/dist/index.js`).href)
const names = (object) =>
  Object.keys(object)
    .map((name) => `'${name}'`)
    .join(' | ') || 'never'
await writeFile(
  `${root}/dist/index.d.ts`,
  `import type { Linter, Rule } from 'eslint'

declare const plugin: {
  meta: { name: string; version: string; namespace: string }
  rules: Record<${names(plugin.rules)}, Rule.RuleModule>
  configs: Record<${names(plugin.configs)}, Linter.Config>
}

export default plugin
`,
)
