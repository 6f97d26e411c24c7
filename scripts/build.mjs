// Builds dist/: one ESM file, its source map, and its type declarations. Files that wouldn't change are left alone, so that a build may
// run beside tests that read them.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { exists, read, root } from './support/files.mjs'

function put(file, text) {
  if (exists(file) && read(file) === text) return
  writeFileSync(`${root}${file}.new`, text)
  renameSync(`${root}${file}.new`, `${root}${file}`)
}

const options = { absWorkingDir: root, bundle: true, write: false, format: 'esm', platform: 'neutral', target: 'node20', logLevel: 'warning' }

/** A model is data, and text that holds data loads in a fraction of the time that code takes: most files need none of it. */
const modelsAsText = {
  name: 'models as text',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]models[\\/]builtin\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ ...options, entryPoints: [path] })
      const { readModels } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
      const text = JSON.stringify(readModels())
      assert.deepEqual(JSON.parse(text), readModels(), 'Models hold data only: no undefined, function, or regular expression.')
      return { contents: `const text = ${JSON.stringify(text)}\nlet models\nexport const readModels = () => (models ??= JSON.parse(text))` }
    })
  },
}

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const { outputFiles } = await build({
  ...options,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  external: ['@eslint-community/regexpp'],
  plugins: [modelsAsText],
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  sourcemap: true,
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
