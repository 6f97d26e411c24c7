import rule from '../../rules/no-sql-injection.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-sql-injection', rule, {
  valid: [
    {
      name: 'drizzle: a package that is fetched for its name, and a value that is bound',
      code: `import { Hono } from 'npm:hono@4'
import { drizzle } from 'npm:drizzle-orm@0.44.2/d1'
import { sql } from 'npm:drizzle-orm@0.44.2'
new Hono().get('/', async (c) => c.json(await drizzle(c.env.DB).all(sql\`SELECT id FROM t WHERE name = \${c.req.query('name')}\`)))`,
    },
    {
      name: 'type-graphql: a number among the arguments',
      code: `import { Args, ArgsType, Field, Int, Query, Resolver } from 'type-graphql'
import { DataSource } from 'typeorm'
const source = new DataSource({ type: 'postgres' })
@ArgsType()
class Page {
  @Field(() => Int) skip: number
  @Field() term: string
}
@Resolver()
export class Recipes {
  @Query(() => [String])
  find(@Args() { term, skip }: Page) {
    return source.query('SELECT * FROM recipes WHERE title = $1 OFFSET ' + skip, [term])
  }
}`,
      filename: 'recipes.ts',
    },
    {
      name: 'pg: bound',
      code: `
import pg from 'pg'
const pool = new pg.Pool()
export async function find(req, res) {
  const client = await pool.connect()
  const { rows } = await client.query('SELECT * FROM users WHERE email = $1', [req.query.email])
  res.json(rows)
}
`,
    },
    {
      name: 'pg: an object with values',
      code: `
import { Client } from 'pg'
const client = new Client()
export async function find(req, res) {
  res.json(await client.query({ text: 'SELECT * FROM users WHERE id = $1', values: [req.params.id] }))
}
`,
    },
    {
      name: 'pg: escaped as a literal and as a name',
      code: `
import { escapeIdentifier, Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const client = await pool.connect()
  res.json(await client.query(\`SELECT * FROM users WHERE name = \${client.escapeLiteral(req.query.name)} ORDER BY \${escapeIdentifier(req.query.sort)}\`))
}
`,
    },
    {
      name: 'pg-format: %I and %L',
      code: `
import format from 'pg-format'
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  res.json(await pool.query(format('SELECT %I FROM users WHERE name = %L', req.query.column, req.query.name)))
}
`,
    },
    {
      name: 'pg-promise: bound',
      code: `
import pgPromise from 'pg-promise'
const db = pgPromise()('postgres://localhost/app')
export async function find(req, res) {
  res.json(await db.oneOrNone('SELECT * FROM users WHERE email = $<email>', { email: req.query.email }))
}
`,
    },
    {
      name: 'postgres: the tag',
      code: `
import postgres from 'postgres'
const sql = postgres()
export async function find(req, res) {
  res.json(await sql\`SELECT * FROM users WHERE email = \${req.query.email}\`)
}
`,
    },
    {
      name: 'postgres: unsafe with values',
      code: `
import postgres from 'postgres'
const sql = postgres()
export async function find(req, res) {
  res.json(await sql.unsafe('SELECT * FROM users WHERE email = $1', [req.query.email]))
}
`,
    },
    {
      name: '@neondatabase/serverless: the tag',
      code: `
import { neon } from '@neondatabase/serverless'
const sql = neon('postgres://localhost/app')
export async function find(req, res) {
  res.json(await sql\`SELECT * FROM users WHERE email = \${req.query.email}\`)
}
`,
    },
    {
      name: '@vercel/postgres: the tag',
      code: `
import { sql } from '@vercel/postgres'
export async function find(req, res) {
  res.json(await sql\`SELECT * FROM users WHERE id = \${req.query.id}\`)
}
`,
    },
    {
      name: 'pglite: bound',
      code: `
import { PGlite } from '@electric-sql/pglite'
const db = new PGlite()
export async function find(req, res) {
  res.json(await db.query('SELECT * FROM users WHERE id = $1', [req.params.id]))
}
`,
    },
    {
      name: 'mysql: bound',
      code: `
const mysql = require('mysql')
const connection = mysql.createConnection({})
module.exports = function find(req, res) {
  connection.query('SELECT * FROM users WHERE name = ?', [req.query.name], (error, rows) => res.json(rows))
}
`,
    },
    {
      name: 'mysql: escaped',
      code: `
const mysql = require('mysql')
const connection = mysql.createConnection({})
module.exports = function find(req, res) {
  const sql = 'SELECT * FROM users WHERE name = ' + mysql.escape(req.query.name) + ' ORDER BY ' + connection.escapeId(req.query.sort)
  connection.query(sql, (error, rows) => res.json(rows))
}
`,
    },
    {
      name: 'mysql2: placeholders made for a list',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  const { ids } = req.body
  const [rows] = await pool.execute(\`SELECT * FROM users WHERE id IN (\${ids.map(() => '?').join(', ')})\`, ids)
  res.json(rows)
}
`,
    },
    {
      name: 'mariadb: bound',
      code: `
import mariadb from 'mariadb'
const pool = mariadb.createPool({})
export async function find(req, res) {
  res.json(await pool.query('SELECT * FROM users WHERE id = ?', [req.params.id]))
}
`,
    },
    {
      name: 'planetscale: bound',
      code: `
import { connect } from '@planetscale/database'
const connection = connect({})
export async function find(req, res) {
  res.json(await connection.execute('SELECT * FROM users WHERE id = ?', [req.params.id]))
}
`,
    },
    {
      name: 'mssql: inputs',
      code: `
import sql from 'mssql'
export async function find(req, res) {
  const pool = await sql.connect({})
  res.json(await pool.request().input('email', sql.VarChar, req.query.email).query('SELECT * FROM users WHERE email = @email'))
}
`,
    },
    {
      name: 'mssql: the tag',
      code: `
import sql from 'mssql'
export async function find(req, res) {
  res.json(await sql.query\`SELECT * FROM users WHERE id = \${req.params.id}\`)
}
`,
    },
    {
      name: 'tedious: a parameter',
      code: `
import { Request, TYPES } from 'tedious'
export function find(req, res, connection) {
  const request = new Request('SELECT * FROM users WHERE id = @id', () => res.end())
  request.addParameter('id', TYPES.Int, req.params.id)
  connection.execSql(request)
}
`,
    },
    {
      name: 'oracledb: bound',
      code: `
import oracledb from 'oracledb'
export async function find(req, res) {
  const connection = await oracledb.getConnection()
  res.json(await connection.execute('SELECT * FROM users WHERE name = :name', { name: req.query.name }))
}
`,
    },
    {
      name: 'sqlite3: bound',
      code: `
import sqlite3 from 'sqlite3'
const db = new sqlite3.Database('app.db')
export function find(req, res) {
  db.all('SELECT * FROM users WHERE name = ?', req.query.name, (error, rows) => res.json(rows))
}
`,
    },
    {
      name: 'sqlite: bound',
      code: `
import { open } from 'sqlite'
export async function find(req, res) {
  const db = await open({ filename: 'app.db' })
  res.json(await db.get('SELECT * FROM users WHERE id = ?', [req.params.id]))
}
`,
    },
    {
      name: 'better-sqlite3: bound',
      code: `
import Database from 'better-sqlite3'
const db = new Database('app.db')
export function find(req, res) {
  res.json(db.prepare('SELECT * FROM users WHERE name = ?').get(req.query.name))
}
`,
    },
    {
      name: 'node:sqlite: bound',
      code: `
import { DatabaseSync } from 'node:sqlite'
const db = new DatabaseSync('app.db')
export function find(req, res) {
  res.json(db.prepare('SELECT * FROM users WHERE id = ?').all(req.params.id))
}
`,
    },
    {
      name: '@libsql/client: bound',
      code: `
import { createClient } from '@libsql/client'
const client = createClient({ url: 'file:app.db' })
export async function find(req, res) {
  res.json(await client.execute({ sql: 'SELECT * FROM users WHERE id = ?', args: [req.params.id] }))
}
`,
    },
    {
      name: 'duckdb: bound',
      code: `
import duckdb from 'duckdb'
const db = new duckdb.Database(':memory:')
export function find(req, res) {
  db.all('SELECT * FROM users WHERE id = ?', req.params.id, (error, rows) => res.json(rows))
}
`,
    },
    {
      name: 'bun: the tag',
      code: `
import { sql } from 'bun'
export async function find(req, res) {
  res.json(await sql\`SELECT * FROM users WHERE email = \${req.query.email}\`)
}
`,
    },
    {
      name: 'bun:sqlite: bound',
      code: `
import { Database } from 'bun:sqlite'
const db = new Database('app.db')
export function find(req, res) {
  res.json(db.query('SELECT * FROM users WHERE email = ?').all(req.query.email))
}
`,
    },
    {
      name: 'knex: bound',
      code: `
import knex from 'knex'
const db = knex({ client: 'pg' })
export async function find(req, res) {
  res.json(await db('users').whereRaw('name ILIKE ?', [\`\${req.query.name}%\`]).orderByRaw('?? ASC', [req.query.sort]))
}
`,
    },
    {
      name: 'knex: methods that bind',
      code: `
import knex from 'knex'
const db = knex({ client: 'pg' })
export async function find(req, res) {
  res.json(await db('users').where({ name: req.query.name }).where('org', '=', req.query.org))
}
`,
    },
    {
      name: 'objection: bound',
      code: `
import { Model } from 'objection'
class User extends Model {}
export async function find(req, res) {
  res.json(await User.query().whereRaw('email = ?', [req.query.email]))
}
`,
    },
    {
      name: 'sequelize: replacements',
      code: `
import { Sequelize } from 'sequelize'
const sequelize = new Sequelize('sqlite::memory:')
export async function find(req, res) {
  res.json(await sequelize.query('SELECT * FROM users WHERE email = :email', { replacements: { email: req.query.email } }))
}
`,
    },
    {
      name: 'sequelize: escaped',
      code: `
import { Sequelize } from 'sequelize'
const sequelize = new Sequelize('sqlite::memory:')
export async function find(req, res) {
  res.json(await sequelize.query(\`SELECT * FROM users WHERE email = \${sequelize.escape(req.query.email)}\`))
}
`,
    },
    {
      name: 'typeorm: bound',
      code: `
import { DataSource } from 'typeorm'
import { User } from './user.js'
const source = new DataSource({ type: 'postgres' })
export async function find(req, res) {
  await source.query('SELECT * FROM users WHERE email = $1', [req.query.email])
  res.json(await source.createQueryBuilder(User, 'user').where('user.email = :email', { email: req.query.email }).getOne())
}
`,
    },
    {
      name: 'prisma: the tags',
      code: `
import { Prisma, PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  await prisma.$executeRaw\`DELETE FROM "User" WHERE email = \${req.query.email}\`
  const where = Prisma.sql\`email = \${req.query.email}\`
  res.json(await prisma.$queryRaw\`SELECT * FROM "User" WHERE \${where}\`)
}
`,
    },
    {
      name: 'prisma: unsafe with values',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  res.json(await prisma.$queryRawUnsafe('SELECT * FROM "User" WHERE email = $1', req.query.email))
}
`,
    },
    {
      name: 'drizzle: the tag',
      code: `
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
const db = drizzle('postgres://localhost/app')
export async function find(req, res) {
  res.json(await db.execute(sql\`SELECT * FROM users WHERE email = \${req.query.email} ORDER BY \${sql.identifier('name')}\`))
}
`,
    },
    {
      name: 'drizzle: a constant as raw text',
      code: `
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
const db = drizzle('postgres://localhost/app')
export async function find(req, res) {
  res.json(await db.execute(sql\`SELECT * FROM users ORDER BY name \${sql.raw(req.query.desc ? 'DESC' : 'ASC')}\`))
}
`,
    },
    {
      name: 'kysely: the tag',
      code: `
import { sql } from 'kysely'
export async function find(req, res, db) {
  res.json(await sql\`SELECT * FROM users WHERE email = \${req.query.email} ORDER BY \${sql.ref(req.query.sort)}\`.execute(db))
}
`,
    },
    {
      name: 'mikro-orm: bound',
      code: `
import { MikroORM } from '@mikro-orm/postgresql'
const orm = await MikroORM.init({})
export async function find(req, res) {
  res.json(await orm.em.getConnection().execute('SELECT * FROM users WHERE email = ?', [req.query.email]))
}
`,
    },
    {
      name: 'cassandra-driver: bound',
      code: `
import { Client } from 'cassandra-driver'
const client = new Client({})
export async function find(req, res) {
  res.json(await client.execute('SELECT * FROM users WHERE email = ?', [req.query.email], { prepare: true }))
}
`,
    },
    {
      name: 'BigQuery: bound',
      code: `
import { BigQuery } from '@google-cloud/bigquery'
const bigquery = new BigQuery()
export async function find(req, res) {
  res.json(await bigquery.query({ query: 'SELECT * FROM users WHERE email = @email', params: { email: req.query.email } }))
}
`,
    },
    {
      name: 'ClickHouse: bound',
      code: `
import { createClient } from '@clickhouse/client'
const client = createClient()
export async function find(req, res) {
  res.json(await client.query({ query: 'SELECT * FROM users WHERE email = {email: String}', query_params: { email: req.query.email } }))
}
`,
    },
    {
      name: 'snowflake-sdk: bound',
      code: `
import snowflake from 'snowflake-sdk'
const connection = snowflake.createConnection({})
export function find(req, res) {
  connection.execute({ sqlText: 'SELECT * FROM users WHERE email = ?', binds: [req.query.email] })
}
`,
    },
    {
      name: 'slonik: the tag',
      code: `
import { createPool, sql } from 'slonik'
const pool = await createPool('postgres://localhost/app')
export async function find(req, res) {
  res.json(await pool.any(sql.unsafe\`SELECT * FROM users WHERE email = \${req.query.email}\`))
}
`,
    },
    {
      name: 'D1: bound',
      code: `
export default {
  async fetch(request: Request, env: { DB: D1Database }) {
    const name = new URL(request.url).searchParams.get('name')
    return Response.json(await env.DB.prepare('SELECT * FROM users WHERE name = ?').bind(name).all())
  },
}
`,
    },
    {
      name: 'a receiver nothing is known of: bound',
      code: `
export async function find(req, res) {
  res.json(await req.app.locals.db.query('SELECT * FROM users WHERE email = ?', [req.query.email]))
}
`,
    },
    {
      name: `a receiver nothing is known of: text that isn't SQL`,
      code: `
export async function find(req, res) {
  res.json(await req.app.locals.index.query(\`users named \${req.query.name}\`))
}
`,
    },
  ],
  invalid: [
    {
      name: 'drizzle: a package that is fetched for its name',
      code: `import { Hono } from 'npm:hono@4'
import { drizzle } from 'npm:drizzle-orm@0.44.2/d1'
import { sql } from 'npm:drizzle-orm@0.44.2'
new Hono().get('/', async (c) => c.json(await drizzle(c.env.DB).all(sql.raw(\`SELECT id FROM t ORDER BY \${c.req.query('order')}\`))))`,
      errors: [{ messageId: 'taintedQuery', line: 4, column: 77 }],
    },
    {
      name: 'type-graphql: a text among the arguments',
      code: `import { Args, ArgsType, Field, Int, Query, Resolver } from 'type-graphql'
import { DataSource } from 'typeorm'
const source = new DataSource({ type: 'postgres' })
@ArgsType()
class Page {
  @Field(() => Int) skip: number
  @Field() term: string
}
@Resolver()
export class Recipes {
  @Query(() => [String])
  find(@Args() { term, skip }: Page) {
    return source.query('SELECT * FROM recipes WHERE title = ' + term)
  }
}`,
      filename: 'recipes.ts',
      errors: [{ messageId: 'taintedQuery', line: 13, column: 25 }],
    },
    {
      name: 'pg: a client of a pool',
      code: `
import pg from 'pg'
const pool = new pg.Pool()
export async function find(req, res) {
  const client = await pool.connect()
  const { rows } = await client.query(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`)
  res.json(rows)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 39,
          endLine: 6,
          endColumn: 95,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '$1' },
              output: `
import pg from 'pg'
const pool = new pg.Pool()
export async function find(req, res) {
  const client = await pool.connect()
  const { rows } = await client.query(\`SELECT * FROM users WHERE email = $1\`, [req.query.email])
  res.json(rows)
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: an object with the text',
      code: `
import { Client } from 'pg'
const client = new Client()
export async function find(req, res) {
  res.json(await client.query({ text: \`SELECT * FROM users WHERE id = \${req.params.id}\` }))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 88,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '$1' },
              output: `
import { Client } from 'pg'
const client = new Client()
export async function find(req, res) {
  res.json(await client.query({ text: \`SELECT * FROM users WHERE id = $1\`, values: [req.params.id] }))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: an object with text and values',
      code: `
import { Client } from 'pg'
const client = new Client()
export async function find(req, res) {
  res.json(await client.query({ text: \`SELECT * FROM users WHERE org = $1 AND id = \${req.params.id}\`, values: [7] }))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '$2' },
              output: `
import { Client } from 'pg'
const client = new Client()
export async function find(req, res) {
  res.json(await client.query({ text: \`SELECT * FROM users WHERE org = $1 AND id = $2\`, values: [7, req.params.id] }))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: a callback',
      code: `
const { Pool } = require('pg')
const pool = new Pool()
module.exports = function find(req, res) {
  pool.query('SELECT * FROM users WHERE id = ' + req.params.id, (error, result) => res.json(result.rows))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '$1' },
              output: `
const { Pool } = require('pg')
const pool = new Pool()
module.exports = function find(req, res) {
  pool.query('SELECT * FROM users WHERE id = $1', [req.params.id], (error, result) => res.json(result.rows))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'pg-promise',
      code: `
import pgPromise from 'pg-promise'
const db = pgPromise()('postgres://localhost/app')
export async function find(req, res) {
  res.json(await db.oneOrNone(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 31,
          endLine: 5,
          endColumn: 87,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '$1' },
              output: `
import pgPromise from 'pg-promise'
const db = pgPromise()('postgres://localhost/app')
export async function find(req, res) {
  res.json(await db.oneOrNone(\`SELECT * FROM users WHERE email = $1\`, [req.query.email]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'postgres: unsafe',
      code: `
import postgres from 'postgres'
const sql = postgres()
export async function find(req, res) {
  res.json(await sql.unsafe(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '$1' },
              output: `
import postgres from 'postgres'
const sql = postgres()
export async function find(req, res) {
  res.json(await sql.unsafe(\`SELECT * FROM users WHERE email = $1\`, [req.query.email]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: '@neondatabase/serverless: the query function',
      code: `
import { neon } from '@neondatabase/serverless'
const sql = neon('postgres://localhost/app')
export async function find(req, res) {
  res.json(await sql.query(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 84,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '$1' },
              output: `
import { neon } from '@neondatabase/serverless'
const sql = neon('postgres://localhost/app')
export async function find(req, res) {
  res.json(await sql.query(\`SELECT * FROM users WHERE email = $1\`, [req.query.email]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: '@vercel/postgres',
      code: `
import { db } from '@vercel/postgres'
export async function find(req, res) {
  res.json(await db.query('SELECT * FROM users WHERE id = ' + req.query.id))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 75,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.id`', placeholders: '$1' },
              output: `
import { db } from '@vercel/postgres'
export async function find(req, res) {
  res.json(await db.query('SELECT * FROM users WHERE id = $1', [req.query.id]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'pglite',
      code: `
import { PGlite } from '@electric-sql/pglite'
const db = new PGlite()
export async function find(req, res) {
  res.json(await db.query(\`SELECT * FROM users WHERE id = \${req.params.id}\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 27,
          endLine: 5,
          endColumn: 76,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '$1' },
              output: `
import { PGlite } from '@electric-sql/pglite'
const db = new PGlite()
export async function find(req, res) {
  res.json(await db.query(\`SELECT * FROM users WHERE id = $1\`, [req.params.id]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'mysql: a callback',
      code: `
const mysql = require('mysql')
const connection = mysql.createConnection({})
module.exports = function find(req, res) {
  connection.query("SELECT * FROM users WHERE name = '" + req.query.name + "'", function (error, rows) {
    res.json(rows)
  })
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 79,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '?' },
              output: `
const mysql = require('mysql')
const connection = mysql.createConnection({})
module.exports = function find(req, res) {
  connection.query("SELECT * FROM users WHERE name = ?", [req.query.name], function (error, rows) {
    res.json(rows)
  })
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'mysql: an object',
      code: `
const mysql = require('mysql')
const pool = mysql.createPool({})
module.exports = function find(req, res, done) {
  pool.query({ sql: 'SELECT * FROM users WHERE id = ' + req.query.id, timeout: 40000 }, done)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.id`', placeholders: '?' },
              output: `
const mysql = require('mysql')
const pool = mysql.createPool({})
module.exports = function find(req, res, done) {
  pool.query({ sql: 'SELECT * FROM users WHERE id = ?', timeout: 40000, values: [req.query.id] }, done)
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'mysql2: promises',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  const [rows] = await pool.execute(\`SELECT * FROM users WHERE name = "\${req.query.name}"\`)
  res.json(rows)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 37,
          endLine: 5,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '?' },
              output: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  const [rows] = await pool.execute(\`SELECT * FROM users WHERE name = ?\`, [req.query.name])
  res.json(rows)
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'mariadb',
      code: `
import mariadb from 'mariadb'
const pool = mariadb.createPool({})
export async function find(req, res) {
  const connection = await pool.getConnection()
  res.json(await connection.query(\`SELECT * FROM users WHERE id = \${req.params.id}\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 35,
          endLine: 6,
          endColumn: 84,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '?' },
              output: `
import mariadb from 'mariadb'
const pool = mariadb.createPool({})
export async function find(req, res) {
  const connection = await pool.getConnection()
  res.json(await connection.query(\`SELECT * FROM users WHERE id = ?\`, [req.params.id]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'planetscale',
      code: `
import { connect } from '@planetscale/database'
const connection = connect({})
export async function find(req, res) {
  res.json(await connection.execute(\`SELECT * FROM users WHERE id = \${req.params.id}\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 37,
          endLine: 5,
          endColumn: 86,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '?' },
              output: `
import { connect } from '@planetscale/database'
const connection = connect({})
export async function find(req, res) {
  res.json(await connection.execute(\`SELECT * FROM users WHERE id = ?\`, [req.params.id]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'mssql: a request',
      code: `
import sql from 'mssql'
export async function find(req, res) {
  const pool = await sql.connect({})
  const result = await pool.request().query(\`SELECT * FROM users WHERE email = '\${req.query.email}' AND org = \${req.query.org}\`)
  res.json(result.recordset)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 45,
          endLine: 5,
          endColumn: 128,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`req.query.email`, `req.query.org`', placeholders: '@email, @org' },
              output: `
import sql from 'mssql'
export async function find(req, res) {
  const pool = await sql.connect({})
  const result = await pool.request().input('email', req.query.email).input('org', req.query.org).query(\`SELECT * FROM users WHERE email = @email AND org = @org\`)
  res.json(result.recordset)
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'mssql: a batch',
      code: `
import sql from 'mssql'
export async function find(req, res) {
  const request = new sql.Request()
  res.json(await request.batch(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 88,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.query.email`', tag: '`batch`' },
              output: `
import sql from 'mssql'
export async function find(req, res) {
  const request = new sql.Request()
  res.json(await request.batch\`SELECT * FROM users WHERE email = \${req.query.email}\`)
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'mssql: the module itself',
      code: `
import sql from 'mssql'
export async function find(req, res) {
  res.json(await sql.query('SELECT * FROM users WHERE id = ' + req.params.id))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.params.id`', tag: '`query`' },
              output: `
import sql from 'mssql'
export async function find(req, res) {
  res.json(await sql.query\`SELECT * FROM users WHERE id = \${req.params.id}\`)
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'tedious: values are added one by one',
      code: `
import { Request } from 'tedious'
export function find(req, res, connection) {
  connection.execSql(new Request(\`SELECT * FROM users WHERE id = \${req.params.id}\`, () => res.end()))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 83,
          suggestions: [],
        },
      ],
    },
    {
      name: 'oracledb',
      code: `
import oracledb from 'oracledb'
export async function find(req, res) {
  const connection = await oracledb.getConnection()
  res.json(await connection.execute(\`SELECT * FROM users WHERE created > '\${req.query.date}' AND name = '\${req.query.name}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 37,
          endLine: 5,
          endColumn: 125,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`req.query.date`, `req.query.name`', placeholders: ':dateValue, :name' },
              output: `
import oracledb from 'oracledb'
export async function find(req, res) {
  const connection = await oracledb.getConnection()
  res.json(await connection.execute(\`SELECT * FROM users WHERE created > :dateValue AND name = :name\`, { dateValue: req.query.date, name: req.query.name }))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'sqlite3',
      code: `
import sqlite3 from 'sqlite3'
const db = new sqlite3.Database('app.db')
export function find(req, res) {
  db.all(\`SELECT * FROM users WHERE name = '\${req.query.name}'\`, (error, rows) => res.json(rows))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '?' },
              output: `
import sqlite3 from 'sqlite3'
const db = new sqlite3.Database('app.db')
export function find(req, res) {
  db.all(\`SELECT * FROM users WHERE name = ?\`, [req.query.name], (error, rows) => res.json(rows))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'sqlite',
      code: `
import { open } from 'sqlite'
export async function find(req, res) {
  const db = await open({ filename: 'app.db' })
  res.json(await db.get('SELECT * FROM users WHERE id = ' + req.params.id))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '?' },
              output: `
import { open } from 'sqlite'
export async function find(req, res) {
  const db = await open({ filename: 'app.db' })
  res.json(await db.get('SELECT * FROM users WHERE id = ?', [req.params.id]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'better-sqlite3',
      code: `
import Database from 'better-sqlite3'
const db = new Database('app.db')
export function find(req, res) {
  res.json(db.prepare(\`SELECT * FROM users WHERE name = '\${req.query.name}'\`).get())
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '?' },
              output: `
import Database from 'better-sqlite3'
const db = new Database('app.db')
export function find(req, res) {
  res.json(db.prepare(\`SELECT * FROM users WHERE name = ?\`).get(req.query.name))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'better-sqlite3: exec takes no values',
      code: `
import Database from 'better-sqlite3'
const db = new Database('app.db')
export function remove(req, res) {
  db.exec(\`DELETE FROM users WHERE name = '\${req.query.name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 63,
          suggestions: [],
        },
      ],
    },
    {
      name: 'node:sqlite',
      code: `
import { DatabaseSync } from 'node:sqlite'
const db = new DatabaseSync('app.db')
export function find(req, res) {
  const statement = db.prepare('SELECT * FROM users WHERE id = ' + req.params.id)
  res.json(statement.all())
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '?' },
              output: `
import { DatabaseSync } from 'node:sqlite'
const db = new DatabaseSync('app.db')
export function find(req, res) {
  const statement = db.prepare('SELECT * FROM users WHERE id = ?')
  res.json(statement.all(req.params.id))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: '@libsql/client',
      code: `
import { createClient } from '@libsql/client'
const client = createClient({ url: 'file:app.db' })
export async function find(req, res) {
  res.json(await client.execute({ sql: \`SELECT * FROM users WHERE id = \${req.params.id}\`, args: [] }))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 40,
          endLine: 5,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '?' },
              output: `
import { createClient } from '@libsql/client'
const client = createClient({ url: 'file:app.db' })
export async function find(req, res) {
  res.json(await client.execute({ sql: \`SELECT * FROM users WHERE id = ?\`, args: [req.params.id] }))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'duckdb',
      code: `
import duckdb from 'duckdb'
const db = new duckdb.Database(':memory:')
export function find(req, res) {
  db.all(\`SELECT * FROM users WHERE id = \${req.params.id}\`, (error, rows) => res.json(rows))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '?' },
              output: `
import duckdb from 'duckdb'
const db = new duckdb.Database(':memory:')
export function find(req, res) {
  db.all(\`SELECT * FROM users WHERE id = ?\`, req.params.id, (error, rows) => res.json(rows))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'bun: unsafe',
      code: `
import { sql } from 'bun'
export async function find(req, res) {
  res.json(await sql.unsafe(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.query.email`', tag: '`sql`' },
              output: `
import { sql } from 'bun'
export async function find(req, res) {
  res.json(await sql\`SELECT * FROM users WHERE email = \${req.query.email}\`)
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'bun:sqlite',
      code: `
import { Database } from 'bun:sqlite'
const db = new Database('app.db')
export function find(req, res) {
  res.json(db.query(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`).all())
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '?' },
              output: `
import { Database } from 'bun:sqlite'
const db = new Database('app.db')
export function find(req, res) {
  res.json(db.query(\`SELECT * FROM users WHERE email = ?\`).all(req.query.email))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'knex: raw',
      code: `
import knex from 'knex'
const db = knex({ client: 'pg' })
export async function find(req, res) {
  res.json(await db.raw(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '?' },
              output: `
import knex from 'knex'
const db = knex({ client: 'pg' })
export async function find(req, res) {
  res.json(await db.raw(\`SELECT * FROM users WHERE email = ?\`, [req.query.email]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'knex: whereRaw with a binding',
      code: `
import knex from 'knex'
const db = knex({ client: 'pg' })
export async function find(req, res) {
  res.json(await db('users').whereRaw(\`name ILIKE '\${req.query.name}%' AND org = ?\`, [7]))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 84,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`${req.query.name}%`', placeholders: '?' },
              output: `
import knex from 'knex'
const db = knex({ client: 'pg' })
export async function find(req, res) {
  res.json(await db('users').whereRaw(\`name ILIKE ? AND org = ?\`, [\`\${req.query.name}%\`, 7]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'knex: orderByRaw',
      code: `
import knex from 'knex'
const db = knex({ client: 'pg' })
export async function find(req, res) {
  res.json(await db('users').orderByRaw(\`\${req.query.sort} ASC\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 64,
          suggestions: [],
        },
      ],
    },
    {
      name: 'knex: joinRaw',
      code: `
import knex from 'knex'
const db = knex({ client: 'pg' })
export async function find(req, res) {
  res.json(await db('users').joinRaw(\`JOIN orgs ON orgs.id = users.org AND orgs.name = '\${req.query.org}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 107,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.org`', placeholders: '?' },
              output: `
import knex from 'knex'
const db = knex({ client: 'pg' })
export async function find(req, res) {
  res.json(await db('users').joinRaw(\`JOIN orgs ON orgs.id = users.org AND orgs.name = ?\`, [req.query.org]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'knex: havingRaw',
      code: `
import knex from 'knex'
const db = knex({ client: 'pg' })
export async function find(req, res) {
  res.json(await db('users').groupBy('org').havingRaw('COUNT(*) > ' + req.query.least))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 55,
          endLine: 5,
          endColumn: 86,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.least`', placeholders: '?' },
              output: `
import knex from 'knex'
const db = knex({ client: 'pg' })
export async function find(req, res) {
  res.json(await db('users').groupBy('org').havingRaw('COUNT(*) > ?', [req.query.least]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'objection',
      code: `
import { Model } from 'objection'
class User extends Model {}
export async function find(req, res) {
  res.json(await User.query().whereRaw(\`email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 40,
          endLine: 5,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '?' },
              output: `
import { Model } from 'objection'
class User extends Model {}
export async function find(req, res) {
  res.json(await User.query().whereRaw(\`email = ?\`, [req.query.email]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'objection: raw takes single values',
      code: `
import { raw } from 'objection'
export function nameIs(req) {
  return raw(\`name = '\${req.query.name}' AND org = ?\`, 7)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '?' },
              output: `
import { raw } from 'objection'
export function nameIs(req) {
  return raw(\`name = ? AND org = ?\`, req.query.name, 7)
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'sequelize: query',
      code: `
import { QueryTypes, Sequelize } from 'sequelize'
const sequelize = new Sequelize('sqlite::memory:')
export async function find(req, res) {
  res.json(await sequelize.query(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`, { type: QueryTypes.SELECT }))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '?' },
              output: `
import { QueryTypes, Sequelize } from 'sequelize'
const sequelize = new Sequelize('sqlite::memory:')
export async function find(req, res) {
  res.json(await sequelize.query(\`SELECT * FROM users WHERE email = ?\`, { type: QueryTypes.SELECT, replacements: [req.query.email] }))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'sequelize: query with named replacements',
      code: `
import { Sequelize } from 'sequelize'
const sequelize = new Sequelize('sqlite::memory:')
export async function find(req, res) {
  res.json(await sequelize.query(\`SELECT * FROM users WHERE org = :org AND email = '\${req.query.email}'\`, { replacements: { org: 7 } }))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: ':email' },
              output: `
import { Sequelize } from 'sequelize'
const sequelize = new Sequelize('sqlite::memory:')
export async function find(req, res) {
  res.json(await sequelize.query(\`SELECT * FROM users WHERE org = :org AND email = :email\`, { replacements: { org: 7, email: req.query.email } }))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'sequelize: query with bind',
      code: `
import { Sequelize } from 'sequelize'
const sequelize = new Sequelize('sqlite::memory:')
export async function find(req, res) {
  res.json(await sequelize.query(\`SELECT * FROM users WHERE org = $1 AND email = '\${req.query.email}'\`, { bind: [7] }))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 103,
          suggestions: [],
        },
      ],
    },
    {
      name: 'sequelize: literal',
      code: `
import { literal } from 'sequelize'
export async function find(req, res, User) {
  res.json(await User.findAll({ where: literal(\`email = '\${req.query.email}'\`) }))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 4,
          column: 48,
          endLine: 4,
          endColumn: 78,
          suggestions: [],
        },
      ],
    },
    {
      name: 'typeorm: query',
      code: `
import { DataSource } from 'typeorm'
const source = new DataSource({ type: 'postgres' })
export async function find(req, res) {
  res.json(await source.query(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 31,
          endLine: 5,
          endColumn: 87,
          suggestions: [],
        },
      ],
    },
    {
      name: 'typeorm: where',
      code: `
import { DataSource } from 'typeorm'
import { User } from './user.js'
const source = new DataSource({ type: 'postgres' })
export async function find(req, res) {
  const query = source.getRepository(User).createQueryBuilder('user')
  res.json(await query.where(\`user.email = '\${req.query.email}'\`).getOne())
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 7,
          column: 30,
          endLine: 7,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: ':email' },
              output: `
import { DataSource } from 'typeorm'
import { User } from './user.js'
const source = new DataSource({ type: 'postgres' })
export async function find(req, res) {
  const query = source.getRepository(User).createQueryBuilder('user')
  res.json(await query.where(\`user.email = :email\`, { email: req.query.email }).getOne())
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'typeorm: andWhere next to a parameter of that name',
      code: `
import { DataSource } from 'typeorm'
import { User } from './user.js'
const source = new DataSource({ type: 'postgres' })
export async function find(req, res) {
  const query = source.createQueryBuilder(User, 'user').where('user.org = :name', { name: 'us' })
  res.json(await query.andWhere(\`user.name = '\${req.query.name}'\`).getOne())
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: ':name2' },
              output: `
import { DataSource } from 'typeorm'
import { User } from './user.js'
const source = new DataSource({ type: 'postgres' })
export async function find(req, res) {
  const query = source.createQueryBuilder(User, 'user').where('user.org = :name', { name: 'us' })
  res.json(await query.andWhere(\`user.name = :name2\`, { name2: req.query.name }).getOne())
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'typeorm: orderBy',
      code: `
import { DataSource } from 'typeorm'
import { User } from './user.js'
const source = new DataSource({ type: 'postgres' })
export async function find(req, res) {
  res.json(await source.createQueryBuilder(User, 'user').orderBy(req.query.sort).getMany())
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 66,
          endLine: 6,
          endColumn: 80,
          suggestions: [],
        },
      ],
    },
    {
      name: 'prisma: $queryRawUnsafe',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  res.json(await prisma.$queryRawUnsafe(\`SELECT * FROM "User" WHERE email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.query.email`', tag: '`$queryRaw`' },
              output: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  res.json(await prisma.$queryRaw\`SELECT * FROM "User" WHERE email = \${req.query.email}\`)
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'prisma: $executeRawUnsafe in a transaction',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function remove(req, res) {
  await prisma.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('DELETE FROM "User" WHERE email = \\'' + req.query.email + '\\'')
  })
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 32,
          endLine: 6,
          endColumn: 94,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.query.email`', tag: '`$executeRaw`' },
              output: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function remove(req, res) {
  await prisma.$transaction(async (tx) => {
    await tx.$executeRaw\`DELETE FROM "User" WHERE email = \${req.query.email}\`
  })
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'prisma: raw in a tag',
      code: `
import { Prisma, PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  res.json(await prisma.$queryRaw\`SELECT * FROM "User" WHERE email = '\${Prisma.raw(req.query.email)}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 84,
          endLine: 5,
          endColumn: 99,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.query.email`', tag: '`prisma.$queryRaw`' },
              output: `
import { Prisma, PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  res.json(await prisma.$queryRaw\`SELECT * FROM "User" WHERE email = \${req.query.email}\`)
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'prisma: raw text',
      code: `
import { Prisma, PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  res.json(await prisma.$queryRaw(Prisma.raw(\`SELECT * FROM "User" WHERE email = '\${req.query.email}'\`)))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 103,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.query.email`', tag: '`sql`' },
              output: `
import { Prisma, PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  res.json(await prisma.$queryRaw(Prisma.sql\`SELECT * FROM "User" WHERE email = \${req.query.email}\`))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'drizzle: sql.raw',
      code: `
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
const db = drizzle('postgres://localhost/app')
export async function find(req, res) {
  res.json(await db.execute(sql.raw(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`)))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 37,
          endLine: 6,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.query.email`', tag: '`sql`' },
              output: `
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
const db = drizzle('postgres://localhost/app')
export async function find(req, res) {
  res.json(await db.execute(sql\`SELECT * FROM users WHERE email = \${req.query.email}\`))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'drizzle: sql.raw in a tag',
      code: `
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
const db = drizzle('postgres://localhost/app')
export async function find(req, res) {
  res.json(await db.execute(sql\`SELECT * FROM users WHERE email = \${sql.raw(req.query.email)}\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 77,
          endLine: 6,
          endColumn: 92,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.query.email`', tag: '`sql`' },
              output: `
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
const db = drizzle('postgres://localhost/app')
export async function find(req, res) {
  res.json(await db.execute(sql\`SELECT * FROM users WHERE email = \${req.query.email}\`))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'kysely: sql.raw',
      code: `
import { sql } from 'kysely'
export async function find(req, res, db) {
  res.json(await sql\`SELECT * FROM users WHERE \${sql.raw(\`email = '\${req.query.email}'\`)}\`.execute(db))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 4,
          column: 58,
          endLine: 4,
          endColumn: 88,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.query.email`', tag: '`sql`' },
              output: `
import { sql } from 'kysely'
export async function find(req, res, db) {
  res.json(await sql\`SELECT * FROM users WHERE \${sql\`email = \${req.query.email}\`}\`.execute(db))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'kysely: sql.lit',
      code: `
import { sql } from 'kysely'
export async function find(req, res, db) {
  res.json(await sql\`SELECT * FROM users WHERE email = \${sql.lit(req.query.email)}\`.execute(db))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 4,
          column: 66,
          endLine: 4,
          endColumn: 81,
          suggestions: [],
        },
      ],
    },
    {
      name: 'mikro-orm',
      code: `
import { MikroORM } from '@mikro-orm/postgresql'
const orm = await MikroORM.init({})
export async function find(req, res) {
  res.json(await orm.em.getConnection().execute(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 49,
          endLine: 5,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '?' },
              output: `
import { MikroORM } from '@mikro-orm/postgresql'
const orm = await MikroORM.init({})
export async function find(req, res) {
  res.json(await orm.em.getConnection().execute(\`SELECT * FROM users WHERE email = ?\`, [req.query.email]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'cassandra-driver',
      code: `
import { Client } from 'cassandra-driver'
const client = new Client({})
export async function find(req, res) {
  res.json(await client.execute(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '?' },
              output: `
import { Client } from 'cassandra-driver'
const client = new Client({})
export async function find(req, res) {
  res.json(await client.execute(\`SELECT * FROM users WHERE email = ?\`, [req.query.email]))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'BigQuery',
      code: `
import { BigQuery } from '@google-cloud/bigquery'
const bigquery = new BigQuery()
export async function find(req, res) {
  res.json(await bigquery.query({ query: \`SELECT * FROM users WHERE email = '\${req.query.email}'\` }))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 42,
          endLine: 5,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '@email' },
              output: `
import { BigQuery } from '@google-cloud/bigquery'
const bigquery = new BigQuery()
export async function find(req, res) {
  res.json(await bigquery.query({ query: \`SELECT * FROM users WHERE email = @email\`, params: { email: req.query.email } }))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'ClickHouse: placeholders that name a type',
      code: `
import { createClient } from '@clickhouse/client'
const client = createClient()
export async function find(req, res) {
  res.json(await client.query({ query: \`SELECT * FROM users WHERE email = '\${req.query.email}'\` }))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 40,
          endLine: 5,
          endColumn: 96,
          suggestions: [],
        },
      ],
    },
    {
      name: 'snowflake-sdk',
      code: `
import snowflake from 'snowflake-sdk'
const connection = snowflake.createConnection({})
export function find(req, res) {
  connection.execute({
    sqlText: \`SELECT * FROM users WHERE email = '\${req.query.email}'\`,
    complete: (error, statement, rows) => res.json(rows),
  })
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 14,
          endLine: 6,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '?' },
              output: `
import snowflake from 'snowflake-sdk'
const connection = snowflake.createConnection({})
export function find(req, res) {
  connection.execute({
    sqlText: \`SELECT * FROM users WHERE email = ?\`,
    complete: (error, statement, rows) => res.json(rows),
    binds: [req.query.email],
  })
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'slonik: a query made by hand',
      code: `
import { createPool } from 'slonik'
const pool = await createPool('postgres://localhost/app')
export async function find(req, res) {
  res.json(await pool.any({ sql: \`SELECT * FROM users WHERE email = '\${req.query.email}'\`, values: [], type: 'SLONIK_TOKEN_QUERY' }))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.email`', placeholders: '$1' },
              output: `
import { createPool } from 'slonik'
const pool = await createPool('postgres://localhost/app')
export async function find(req, res) {
  res.json(await pool.any({ sql: \`SELECT * FROM users WHERE email = $1\`, values: [req.query.email], type: 'SLONIK_TOKEN_QUERY' }))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'D1',
      code: `
export default {
  async fetch(request: Request, env: { DB: D1Database }) {
    const name = new URL(request.url).searchParams.get('name')
    return Response.json(await env.DB.prepare(\`SELECT * FROM users WHERE name = '\${name}'\`).all())
  },
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`name`', placeholders: '?' },
              output: `
export default {
  async fetch(request: Request, env: { DB: D1Database }) {
    const name = new URL(request.url).searchParams.get('name')
    return Response.json(await env.DB.prepare(\`SELECT * FROM users WHERE name = ?\`).bind(name).all())
  },
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a receiver nothing is known of',
      code: `
export async function find(req, res) {
  res.json(await req.app.locals.db.query(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 98,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a data source of a class',
      code: `
export class UserService {
  constructor(private readonly dataSource) {}
  async find(req, res) {
    res.json(await this.dataSource.query(\`SELECT * FROM users WHERE email = '\${req.query.email}'\`))
  }
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 42,
          endLine: 5,
          endColumn: 98,
          suggestions: [],
        },
      ],
    },
  ],
})
