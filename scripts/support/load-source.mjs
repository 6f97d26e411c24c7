import { build } from 'esbuild'
import { read, root } from './files.mjs'

/** Imports modules of the TypeScript source, without building the package. Later calls see files that changed meanwhile. */
export async function loadSource(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    mainFields: ['module', 'main'],
    define: { PACKAGE_VERSION: JSON.stringify(JSON.parse(read('package.json')).version) },
    logLevel: 'warning',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
