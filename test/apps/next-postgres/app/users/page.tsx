import postgres from 'postgres'
import { rename } from './actions'

const sql = postgres(process.env.DATABASE_URL!)

interface Props {
  searchParams: Promise<{ q?: string; sort?: string }>
}

export default async function Users({ searchParams }: Props) {
  const { q = '', sort = 'name' } = await searchParams
  const direction = sort.startsWith('-') ? 'desc' : 'asc'
  const members = await sql`select id, name from members where name ilike ${`%${q}%`} limit 50`
  const teams = await sql.unsafe(`select id, name from teams order by name ${direction}`)
  const sorted = await sql.unsafe('select id, name from members order by ' + sort) // expect: no-sql-injection
  return (
    <ul>
      {[...members, ...teams, ...sorted].map((row) => (
        <li key={row.id}>
          <form action={rename}>
            <input name="name" defaultValue={row.name} />
          </form>
        </li>
      ))}
    </ul>
  )
}
