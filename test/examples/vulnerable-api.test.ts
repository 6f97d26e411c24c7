import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../support/built-plugin.js'
import { attacks, features, openShop } from './shop.js'
import type { Shop } from './shop.js'

let shop: Shop

beforeAll(async () => {
  shop = await openShop(path.join(root, 'examples/vulnerable-api'))
})

afterAll(() => shop.close())

describe('the service works', () => {
  test.each(features)('%s', (_name, check) => check(shop))
})

describe('each weakness can be used', () => {
  test.each(attacks)('$name', async ({ play }) => {
    expect(await play(shop)).toBe(true)
  })
})
