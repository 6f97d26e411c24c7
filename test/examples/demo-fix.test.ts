import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import plugin from '../../src/index.js'
import { root } from '../support/built-plugin.js'
import { attacks, features, openShop } from './shop.js'
import type { Attack, Shop } from './shop.js'

interface Repaired {
  applied: { rule: string }[]
  left: { ruleId: string; suggestions?: unknown[] }[]
}

let folder: string
let repaired: Repaired
let shop: Shop

// What `npm run demo:fix` does, in a folder of its own.
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'repaired-api-')))
  cpSync(path.join(root, 'examples/vulnerable-api/src'), path.join(folder, 'src'), { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "repaired-api", "private": true, "type": "module" }\n')
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  const { repairService } = (await import(path.join(root, 'scripts/support/repair-service.mjs'))) as {
    repairService: (plugin: unknown, folder: string) => Promise<Repaired>
  }
  repaired = await repairService(plugin, folder)
  shop = await openShop(folder)
})

afterAll(async () => {
  await shop.close()
  rmSync(folder, { recursive: true })
})

test('every finding with a repair is gone, and the others are there', () => {
  expect(repaired.left.filter(({ suggestions }) => suggestions?.length)).toEqual([])
  expect([...new Set(repaired.applied.map(({ rule }) => rule))].sort()).toEqual([
    'api-security/no-command-injection',
    'api-security/no-mass-assignment',
    'api-security/no-raw-entity-response',
    'api-security/no-sql-injection',
    'api-security/require-jwt-algorithms',
    'api-security/require-owner-filter',
  ])
  const rules = new Set(attacks.filter(({ remains }) => remains).map(({ rule }) => `api-security/${rule}`))
  expect([...new Set(repaired.left.map(({ ruleId }) => ruleId))].sort()).toEqual([...rules].sort())
})

describe('the repaired service still works', () => {
  test.each(features)('%s', (_name, check) => check(shop))
})

describe('an attack that had a repair fails', () => {
  test.each(attacks.filter(({ remains }) => remains === undefined))('$name', async ({ play }) => {
    expect(await play(shop)).toBe(false)
  })
})

describe('an attack that had none remains', () => {
  const remaining: readonly Attack[] = attacks.filter(({ remains }) => remains !== undefined)

  test.each(remaining)('$name', async ({ play }) => {
    expect(await play(shop)).toBe(true)
  })

  test('each says why', () => {
    const list = remaining.map(({ name, rule, remains }) => `- ${name} (${rule}): ${String(remains)}`).join('\n')
    console.log(`Attacks that remain after the repairs:\n${list}`)
    expect(remaining.length).toBeLessThan(attacks.length / 2)
  })
})
