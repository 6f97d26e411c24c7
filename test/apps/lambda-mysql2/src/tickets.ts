import type { APIGatewayProxyEvent, APIGatewayProxyEventV2, APIGatewayProxyHandler, APIGatewayProxyResult, SQSHandler } from 'aws-lambda'
import mysql, { type RowDataPacket } from 'mysql2/promise'
import { escape, escapeId } from 'mysql2'

const pool = mysql.createPool({ uri: process.env.DATABASE_URL, connectionLimit: 2 })

const STATES = ['open', 'waiting', 'solved'] as const
type State = (typeof STATES)[number]

interface Ticket extends RowDataPacket {
  id: number
  subject: string
}

const TICKETS = 'tickets'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

function json(statusCode: number, value: unknown): APIGatewayProxyResult {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

function isState(value: string | undefined): value is State {
  return STATES.some((state) => state === value)
}

export const get: APIGatewayProxyHandler = async (event) => {
  const id = event.pathParameters?.id
  const [rows] = await pool.execute<Ticket[]>('SELECT * FROM tickets WHERE id = ?', [id])
  return rows.length > 0 ? json(200, rows[0]) : json(404, null)
}

export const getByKey: APIGatewayProxyHandler = async (event) => {
  const key = event.pathParameters?.key
  const [rows] = await pool.query<Ticket[]>(`SELECT * FROM tickets WHERE external_key = '${key}'`) // expect: no-sql-injection
  return json(200, rows)
}

export const getByUuid: APIGatewayProxyHandler = async (event) => {
  const id = event.pathParameters?.id ?? ''
  if (!UUID.test(id)) return json(400, { error: 'id' })
  const [rows] = await pool.query<Ticket[]>(`SELECT * FROM tickets WHERE public_id = '${id}'`)
  return json(200, rows)
}

export const list = async (event: APIGatewayProxyEventV2) => {
  const { sort = 'created', limit, state } = event.queryStringParameters ?? {}
  if (!isState(state)) return json(400, { error: 'state' })
  const count = Math.min(Number(limit ?? 20), 100)
  const [rows] = await pool.query(
    `SELECT * FROM ${TICKETS} WHERE state = '${state}' ORDER BY ${escapeId(sort)} LIMIT ${count}`,
  )
  return json(200, rows)
}

export const listSorted = async (event: APIGatewayProxyEventV2) => {
  const { sort = 'created', state } = event.queryStringParameters ?? {}
  if (!isState(state)) return json(400, { error: 'state' })
  // expect-next-line: no-sql-injection
  const [rows] = await pool.query(`
    SELECT id, subject
    FROM ${TICKETS}
    WHERE state = '${state}'
    ORDER BY ${sort}
  `)
  return json(200, rows)
}

export async function create(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const { subject, text } = JSON.parse(event.body ?? '{}') as { subject: string; text: string }
  const [result] = await pool.query('INSERT INTO tickets SET ?', { subject, text })
  return json(201, result)
}

export async function createFast(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const { subject, text } = JSON.parse(event.body ?? '{}') as { subject: string; text: string }
  const sql = 'INSERT INTO tickets (subject, text) VALUES ("' + subject + '", ' + escape(text) + ')'
  const [result] = await pool.query({ sql, timeout: 500 }) // expect: no-sql-injection
  return json(201, result)
}

export async function createEscaped(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const { subject, text } = JSON.parse(event.body ?? '{}') as { subject: string; text: string }
  const connection = await pool.getConnection()
  try {
    const sql = mysql.format('INSERT INTO ?? (subject, text) VALUES (?, ?)', [TICKETS, subject, text])
    const [first] = await connection.query(sql)
    await connection.query(`INSERT INTO audit (what) VALUES (${connection.escape(subject)})`)
    return json(201, first)
  } finally {
    connection.release()
  }
}

export async function remove(event: APIGatewayProxyEvent) {
  const ids: string[] = event.multiValueQueryStringParameters?.id ?? []
  const connection = await pool.getConnection()
  await connection.execute(`DELETE FROM tickets WHERE id IN (${ids.map(() => '?').join(',')})`, ids)
  await connection.execute(`DELETE FROM notes WHERE ticket IN (${ids})`) // expect: no-sql-injection
  connection.release()
  return json(204, null)
}

export const onMessage: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const { tenant, id } = JSON.parse(record.body)
    await pool.query(`UPDATE tenant_${tenant}.tickets SET synced = 1 WHERE id = ?`, [id]) // expect: no-sql-injection
    await pool.query('UPDATE tickets SET synced = 1 WHERE id = ? AND tenant = ?', [id, tenant])
  }
}
