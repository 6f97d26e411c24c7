import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string }

export default defineConfig({
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/apps/*/**', 'test/projects/*/**'],
    // Loading the parsers costs more than most test files do: load them once per worker.
    pool: 'threads',
    isolate: false,
    // Other processes may have the machine: what hangs takes far longer.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/**', 'rules/**'] },
  },
})
