import { describe, expect, it } from 'vitest'
import { analyze, type Module, type TypeFacts } from '../../../src/analysis/index.js'
import { defineModel } from '../../../src/models/define-model.js'
import { kinds } from '../../../src/models/kinds.js'
import { parseModule } from '../../support/analyze-code.js'

const driver = defineModel({ name: 'driver', docs: 'https://example.com', packages: ['driver'], sinks: [{ at: 'sql(0)', kind: 'sql' }] })

/** Origins of the only sink, when type services say of these names that they are numbers. */
function originsOf(code: string, numbers: readonly string[]): string[] {
  const parsed = parseModule(`import { sql } from 'driver'\n${code}`)
  const types: TypeFacts = {
    harmlessKind: (node) => (node.type === 'Identifier' && numbers.includes(node.name) ? 'number' : undefined),
    declaredOrigin: () => undefined,
  }
  const module: Module = { ...parsed, types }
  const analysis = analyze(module, [driver])
  const [sink] = analysis.sinks('sql')
  if (!sink) throw new Error(`No sink in: ${code}`)
  const { origins } = analysis.flow(sink.value, { kind: 'sql', facts: kinds.sql, trustNames: true })
  return origins.map(({ text }) => text)
}

describe('what type services say', () => {
  it.each([
    ['a parameter of an exported function', "import type { Id } from './types'\nexport const f = (id: Id) => sql('a' + id)", ['id'], []],
    ['a parameter that is no number', "import type { Id } from './types'\nexport const f = (id: Id) => sql('a' + id)", [], ['id']],
    ['a destructured parameter', "import type { Q } from './types'\nexport const f = ({ id }: Q) => sql('a' + id)", ['id'], []],
    ['a member of a parameter', "import type { Q } from './types'\nexport const f = (q: Q) => sql('a' + q.id)", ['q'], ['q.id']],
    ['an imported name', "import { id } from './types'\nsql('a' + id)", ['id'], []],
    ['another imported name', "import { id, other } from './types'\nsql('a' + other)", ['id'], ['other']],
  ])('%s', (_name, code, numbers, expected) => {
    expect(originsOf(code, numbers)).toEqual(expected)
  })
})
