import { neon } from '@neondatabase/serverless'
import { countMembers } from '../../../lib/sql'

const sql = neon(process.env.DATABASE_URL!)

export async function GET(request: Request) {
  const url = new URL(request.url)
  const term = url.searchParams.get('term')
  const team = url.searchParams.get('team') ?? ''
  const [rows, similar, n] = await Promise.all([
    sql`select * from members where name = ${term}`,
    sql.query('select * from members where name % $1', [term]),
    countMembers(team),
  ])
  const ranked = await sql.query(`select * from members order by similarity(name, '${term}')`) // expect: no-sql-injection
  return Response.json({ rows, similar, ranked, n }) // expect: no-raw-entity-response
}
