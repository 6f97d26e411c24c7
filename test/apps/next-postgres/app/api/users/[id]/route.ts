import { db, sql } from '@vercel/postgres'
import { jwtVerify, createRemoteJWKSet } from 'jose'
import jwt from 'jsonwebtoken'
import { NextResponse, type NextRequest } from 'next/server'

interface Context {
  params: Promise<{ id: string }>
}

const keys = createRemoteJWKSet(new URL('https://login.members.example/jwks'))

async function readCaller(request: NextRequest) {
  const token = request.headers.get('authorization')?.slice(7) ?? ''
  const { payload } = await jwtVerify(token, keys, { audience: 'members' })
  return payload.sub
}

function readSession(request: NextRequest) {
  const token = request.cookies.get('session')?.value ?? ''
  return jwt.verify(token, process.env.SESSION_SECRET!) as { sub: string } // expect: require-jwt-algorithms
}

function readInvite(request: NextRequest) {
  const token = request.nextUrl.searchParams.get('invite') ?? ''
  return jwt.verify(token, process.env.INVITE_SECRET!, { algorithms: ['HS256'] }) as { team: string }
}

export async function GET(request: NextRequest, { params }: Context) {
  const { id } = await params
  await readCaller(request)
  const { rows } = await sql`select * from members where id = ${id}`
  return NextResponse.json(rows[0] ?? null) // expect: no-raw-entity-response
}

export async function PATCH(request: NextRequest, { params }: Context) {
  const { id } = await params
  const { sub } = readSession(request)
  const form = await request.formData()
  await db.query('update members set name = $1, changed_by = $2 where id = $3', [form.get('name'), sub, id]) // expect: require-owner-filter
  await db.query(`update members set note = '${form.get('note')}' where id = $1`, [id]) // expect: no-sql-injection, require-owner-filter
  return new Response(null, { status: 204 })
}

export async function POST(request: NextRequest, context: Context) {
  const { id } = await context.params
  const { team } = readInvite(request)
  const client = await db.connect()
  try {
    await client.query('insert into teams_members (team, member) values ($1, $2)', [team, id])
    await client.query(`notify members, '${id}'`) // expect: no-sql-injection
  } finally {
    client.release()
  }
  return new Response(null, { status: 201 })
}
