import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The package's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

let isBuilt = false

/** Path of the built plugin, built anew once per test run: for tests of what users install. */
export function buildPlugin(): string {
  if (!isBuilt) execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  isBuilt = true
  return `${root}dist/index.js`
}

/** Runs a script in a Node process of its own and returns what it prints as JSON. */
export function runScript(script: string, ...flags: string[]): unknown {
  const output = execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' })
  return JSON.parse(output) as unknown
}
