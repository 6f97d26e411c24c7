import { cookies, headers } from 'next/headers'
import { NextResponse, type NextRequest } from 'next/server'
import postgres from 'postgres'
import { z } from 'zod'

const sql = postgres(process.env.DATABASE_URL!)

const COLUMNS = ['name', 'email', 'joined_at']
const Sort = z.enum(['name', 'joined_at'])
const Member = z.object({ name: z.string().trim().min(1), email: z.email(), role: z.enum(['admin', 'member']) })

export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl
  const q = searchParams.get('q') ?? ''
  const order = searchParams.get('order') ?? 'name'

  if (searchParams.has('raw')) {
    const rows = await sql.unsafe(`select * from members where name ilike '%${q}%'`) // expect: no-sql-injection
    return NextResponse.json(rows) // expect: no-raw-entity-response
  }
  if (searchParams.has('bound')) {
    const rows = await sql.unsafe('select * from members where name ilike $1', [`%${q}%`])
    return NextResponse.json(rows) // expect: no-raw-entity-response
  }
  const rows = await sql`
    select ${sql(COLUMNS)}
    from members
    where name ilike ${`%${q}%`}
    order by ${sql(order)}
    limit ${Number(searchParams.get('limit') ?? 20)}
  `
  return NextResponse.json(rows)
}

export async function POST(request: Request) {
  const parsed = Member.safeParse(await request.json())
  if (!parsed.success) {
    return NextResponse.json({ issues: parsed.error.issues }, { status: 400 })
  }
  const { name, email, role } = parsed.data
  await sql`insert into members ${sql({ name, email, role })}`
  await sql.unsafe(`alter default privileges grant select on tables to ${role}`)
  await sql.unsafe(`insert into greetings (text) values ('Hello ${name}')`) // expect: no-sql-injection
  return new Response(null, { status: 201 })
}

export async function PUT(request: Request) {
  const body = await request.json()
  const columns = Object.keys(body).filter((name) => COLUMNS.includes(name))
  await sql`update members set ${sql(body, columns)} where id = ${body.id}`
  const list = columns.map((name) => `${name} = default`).join(', ')
  await sql.unsafe(`update drafts set ${list}`)
  return Response.json({ columns })
}

export async function DELETE(request: NextRequest) {
  const team = (await cookies()).get('team')?.value
  const schema = (await headers()).get('x-schema') ?? 'public'
  const sort = Sort.catch('name').parse(request.nextUrl.searchParams.get('sort'))
  await sql`delete from members where team_id = ${team ?? null}`
  await sql.begin(async (tx) => {
    await tx`delete from invites where team_id = ${team ?? null}`
    await tx.unsafe(`refresh materialized view ${schema}.members_by_${sort}`) // expect: no-sql-injection
    await tx.unsafe(`refresh materialized view public.members_by_${sort}`)
  })
  return new Response(null, { status: 204 })
}
