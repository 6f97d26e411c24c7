import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { ESLint } from 'eslint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPlugin, root } from '../support/built-plugin.js'

const minute = 60_000
const run = promisify(execFile)

// It installs from the registry, so it is left to `npm test`, and to those who are online there.
const isOn = Boolean(process.env.CI) && !process.env.OFFLINE

const { version, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  version: string
  devDependencies: Record<string, string>
}
const pinned = (name: string) => `${name}@${devDependencies[name]!}`

const vulnerable = `import { exec } from 'node:child_process'
import express from 'express'

const app = express()

app.get('/ping', (req, res) => {
  exec(\`ping -c 1 \${req.query.host}\`, (error, output) => res.send(output))
})
`

/** The way README tells to set it up, and with TypeScript's parser where there is one. */
const configuration = (hasParser: boolean) => `import apiSecurity from 'eslint-plugin-api-security'
${hasParser ? "import parser from '@typescript-eslint/parser'" : ''}
export default [apiSecurity.configs.recommended${hasParser ? ", { files: ['**/*.ts'], languageOptions: { parser } }" : ''}]
`

const typed = `import apiSecurity from 'eslint-plugin-api-security'
import type { Linter } from 'eslint'

export const configs: Linter.Config[] = [apiSecurity.configs.recommended, apiSecurity.configs.strict, apiSecurity.configs.all]
export const name: string = apiSecurity.meta.name
// @ts-expect-error: there is no such preset.
export const unknown = apiSecurity.configs.lenient
`

describe.runIf(isOn)('the packed plugin, installed', () => {
  let folder: string
  let tarball: string

  const npm = (cwd: string, ...args: string[]) =>
    run('npm', args, { cwd, encoding: 'utf8', timeout: 3 * minute, shell: process.platform === 'win32' })

  beforeAll(async () => {
    buildPlugin()
    folder = mkdtempSync(path.join(tmpdir(), 'api-security-install-'))
    await npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder)
    tarball = path.join(folder, `eslint-plugin-api-security-${version}.tgz`)
  }, 2 * minute)

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it.concurrent.each([
    { beside: 'no TypeScript', packages: [], hasParser: false },
    { beside: 'TypeScript 5', packages: ['typescript@5', pinned('@typescript-eslint/parser')], hasParser: true },
    { beside: 'TypeScript 6', packages: ['typescript@6', pinned('@typescript-eslint/parser')], hasParser: true },
    // No version of TypeScript's parser for ESLint goes with it yet.
    { beside: 'TypeScript 7', packages: ['typescript@7'], hasParser: false },
  ])('finds a weakness beside $beside', { timeout: 5 * minute }, async ({ packages, hasParser }) => {
    const project = mkdtempSync(path.join(folder, 'project-'))
    const put = (file: string, text: string) => {
      writeFileSync(path.join(project, file), text)
    }
    put('package.json', JSON.stringify({ name: 'project', private: true, type: 'module' }))
    put('eslint.config.js', configuration(hasParser))
    put('server.js', vulnerable)
    if (hasParser) put('server.ts', vulnerable.replace('(req, res)', '(req: express.Request, res: express.Response)'))
    await npm(project, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', tarball, pinned('eslint'), ...packages)

    // It exits with 1 when it finds something.
    const eslint = run(process.execPath, ['node_modules/eslint/bin/eslint.js', '--format', 'json', '.'], { cwd: project, encoding: 'utf8' })
    const { stdout } = await eslint.catch((error: unknown) => error as { stdout: string })
    const results = JSON.parse(stdout) as ESLint.LintResult[]
    const findings = results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column }) => `${path.basename(filePath)}:${String(line)}:${String(column)} ${String(ruleId)}`),
    )
    const files = hasParser ? ['server.js', 'server.ts'] : ['server.js']
    expect(findings).toEqual(files.map((file) => `${file}:7:8 api-security/no-command-injection`))

    if (packages.length === 0) return
    put('check.ts', typed)
    const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2023', types: [] }
    put('tsconfig.json', JSON.stringify({ compilerOptions, files: ['check.ts'] }))
    await run(process.execPath, ['node_modules/typescript/bin/tsc'], { cwd: project, encoding: 'utf8' }).catch((error: unknown) => {
      throw new Error((error as { stdout: string }).stdout)
    })
  })
})
