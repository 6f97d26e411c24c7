import { it } from 'vitest'
import { analyzeCode } from '../support/analyze-code.js'
import { builtinModels } from '../../src/models/index.js'
it('x', () => {
  for (const code of [
`import { drizzle } from 'drizzle-orm/node-postgres'
import { eq, and } from 'drizzle-orm'
import { notes } from './schema'
const db = drizzle(pool)
async function f(c) { await db.delete(notes).where(eq(notes.id, c.x)); }`,
`import { drizzle } from 'drizzle-orm/node-postgres'
import { eq, and } from 'drizzle-orm'
import { notes } from './schema'
const db = drizzle(pool)
async function f(c) { await db.select().from(notes).where(eq(notes.id, c.x)); }`,
`import { MongoClient, ObjectId } from 'mongodb'
const db = new MongoClient(u).db()
async function f(c) { await db.collection('carts').findOne({ _id: new ObjectId(c.x) })}`]) {
    const c = analyzeCode(code, builtinModels)
    console.log(c.analysis.queries.list.map(q => `\n  ${q.library} ${q.operation} ${q.model?.name}/${q.model?.simpleName} unk=${q.filter.unknown.length} conds=${q.filter.conditions.map(x => `${x.field}${x.operator}${x.value ? c.textOf(x.value) : '-'}${x.certain}`)}`).join(''))
  }
})
