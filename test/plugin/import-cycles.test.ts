import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { root } from '../support/built-plugin.js'

/** The first chain of files, each importing the next, that comes back to where it began. */
function findCycle(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const visit = (file: string, chain: readonly string[]): string[] => {
    if (chain.includes(file)) return [...chain.slice(chain.indexOf(file)), file]
    if (done.has(file)) return []
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next, [...chain, file])
      if (cycle.length > 0) return cycle
    }
    done.add(file)
    return []
  }
  for (const file of imports.keys()) {
    const cycle = visit(file, [])
    if (cycle.length > 0) return cycle
  }
  return []
}

it('no file imports itself by way of others', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    platform: 'neutral',
    packages: 'external',
  })
  const imports = new Map(
    Object.entries(metafile.inputs).map(([file, input]) => [file, input.imports.filter(({ external }) => !external).map(({ path }) => path)]),
  )
  expect(imports.get('src/index.ts')).toContain('rules/index.ts')
  expect(findCycle(imports)).toEqual([])
})

it('a cycle would be found', () => {
  const imports = new Map([['a', ['b']], ['b', ['c', 'd']], ['c', []], ['d', ['b']]])
  expect(findCycle(imports)).toEqual(['b', 'd', 'b'])
})
