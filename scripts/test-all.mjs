// npm test: everything that has to hold before a change is merged. Runs all of it, also after a failure, and ends with one line.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './support/files.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'api-security-test-'))
const report = path.join(folder, 'report.json')
// In continuous integration vitest refuses to write missing snapshots.
const env = { ...process.env, CI: 'true' }

const steps = {
  build: ['npm', 'run', '--silent', 'build'],
  types: ['npm', 'run', '--silent', 'typecheck'],
  'lint of code': ['npm', 'run', '--silent', 'lint:js'],
  'docs and generated files': ['npm', 'run', '--silent', 'lint:docs'],
  'unused code': ['npm', 'run', '--silent', 'lint:unused'],
  'package shape': ['npm', 'run', '--silent', 'lint:package'],
  tests: ['npm', 'exec', '--', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
}

const failed = []
for (const [name, [command, ...args]] of Object.entries(steps)) {
  const start = performance.now()
  console.log(`\n== ${name}`)
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) failed.push(name)
  console.log(`== ${name}: ${status === 0 ? 'good' : 'FAILED'} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}

/** What the test run counted; a file that could not even be loaded is one failure. */
function countTests() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'))
    return { passed: numPassedTests, failures: numFailedTests + broken.length }
  } catch {
    return { passed: 0, failures: 0 }
  }
}

const { passed, failures } = countTests()
rmSync(folder, { recursive: true })
const others = failed.filter((name) => name !== 'tests' || failures === 0)
if (failed.length) console.log(`\nFailed: ${failed.join(', ')}`)
console.log(`\n${passed} passed, ${failures + others.length} failed`)
process.exitCode = failed.length || failures ? 1 : 0
