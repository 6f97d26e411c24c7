import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { installedVersion, isBefore } from '../../src/rule-kit/installed-version.js'

const root = mkdtempSync(path.join(tmpdir(), 'api-security-version-')).replaceAll('\\', '/')

function write(file: string, content: object): void {
  mkdirSync(path.dirname(`${root}/${file}`), { recursive: true })
  writeFileSync(`${root}/${file}`, JSON.stringify(content))
}

write('app/node_modules/lodash/package.json', { version: '4.17.21' })
write('app/package.json', { dependencies: { lodash: '^4.17.10', extend: '~3.0.1', dset: '>=2', 'set-value': 'latest' } })
write('app/packages/api/package.json', { dependencies: { extend: '3.0.2' } })

afterAll(() => {
  rmSync(root, { recursive: true })
})

describe('the version of a package that a file gets', () => {
  it.each([
    ['what is installed, whatever is asked for', 'app/src/a.js', 'lodash', [4, 17, 21]],
    ['the lowest that is asked for', 'app/src/a.js', 'extend', [3, 0, 1]],
    ['by the nearest manifest', 'app/packages/api/src/a.js', 'extend', [3, 0, 2]],
    ['a range that says too little', 'app/src/a.js', 'dset', undefined],
    ['a tag', 'app/src/a.js', 'set-value', undefined],
    ['a package of nobody', 'app/src/a.js', 'mpath', undefined],
    ['a text without a file', '<input>', 'mpath', undefined],
  ])('%s', (_name, file, name, expected) => {
    expect(installedVersion(file.startsWith('<') ? file : `${root}/${file}`, name)).toEqual(expected)
  })

  it.each([
    [[4, 17, 9], '4.17.11', true],
    [[4, 17, 11], '4.17.11', false],
    [[5, 0, 0], '4.17.11', false],
    [[3, 99, 99], '4.0.0', true],
  ] as const)('%j before %s: %s', (version, other, expected) => {
    expect(isBefore(version, other)).toBe(expected)
  })
})
