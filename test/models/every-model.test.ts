import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const MODELS = new URL('../../src/models/', import.meta.url)
const TESTS = new URL('./', import.meta.url)

/** Files one folder below, with their folder. */
function filesIn(root: URL): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, root)).map((file) => `${name}/${file}`))
    .sort()
}

describe('every model', () => {
  const models = filesIn(MODELS).filter((file) => file.endsWith('.ts'))
  it('is found', () => {
    expect(models.length).toBeGreaterThan(300)
  })
  it('has a test that bears its name', () => {
    const tests = new Set(filesIn(TESTS))
    expect(models.filter((file) => !tests.has(file.replace(/\.ts$/, '.test.ts')))).toEqual([])
  })
  it('has its rows fired there', () => {
    const isFired = (file: string): boolean => {
      const names = [...readFileSync(new URL(file, MODELS), 'utf8').matchAll(/^export const (\w+) = defineModel\(/gm)].map(([, name]) => name)
      const test = readFileSync(new URL(file.replace(/\.ts$/, '.test.ts'), TESTS), 'utf8')
      return names.length > 0 && names.every((name) => test.includes(`fireRows(${String(name)},`))
    }
    expect(models.filter((file) => !isFired(file))).toEqual([])
  })
})
