import { expect, it } from 'vitest'
import { packageNameOf } from '../../src/analysis/package-names.js'

it.each([
  ['a package', 'hono', 'hono'],
  ['a module of a package', 'hono/streaming', 'hono/streaming'],
  ['a module of the platform', 'node:fs/promises', 'fs/promises'],
  ['a package that is fetched for its name', 'npm:hono', 'hono'],
  ['with a slash', 'npm:/hono', 'hono'],
  ['with a version', 'npm:hono@4.6.1', 'hono'],
  ['with a range and a module', 'npm:hono@^4/streaming', 'hono/streaming'],
  ['of a scope', 'npm:@scope/name', '@scope/name'],
  ['of a scope, with a version and a module', 'npm:@scope/name@1/part', '@scope/name/part'],
  ['a package of a scope', '@scope/name', '@scope/name'],
  ['a package with such a name', 'npmlog', 'npmlog'],
  ['a file', './npm:hono', './npm:hono'],
])('%s', (_name, specifier, expected) => {
  expect(packageNameOf(specifier)).toBe(expected)
})
