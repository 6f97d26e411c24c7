import { exec, execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { initTRPC, TRPCError } from '@trpc/server'
import type { CreateHTTPContextOptions } from '@trpc/server/adapters/standalone'
import jwt from 'jsonwebtoken'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { z } from 'zod'

interface Database {
  recipes: { id: string; title: string; minutes: number; author: string }
  tags: { recipe: string; tag: string }
}

const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new Pool() }) })
const run = promisify(exec)
const runFile = promisify(execFile)

export function createContext({ req }: CreateHTTPContextOptions) {
  const token = req.headers.authorization?.split(' ')[1]
  if (!token) return { user: null }
  const claims = jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'] }) as { sub: string }
  return { user: claims.sub }
}

export function createLaxContext({ req }: CreateHTTPContextOptions) {
  const token = req.headers.authorization?.split(' ')[1]
  if (!token) return { user: null }
  const claims = jwt.verify(token, process.env.JWT_SECRET!) as { sub: string } // expect: require-jwt-algorithms
  return { user: claims.sub }
}

const t = initTRPC.context<typeof createContext>().create()
const publicProcedure = t.procedure
const protectedProcedure = t.procedure.use(({ ctx, next }) => {
  if (ctx.user === null) throw new TRPCError({ code: 'UNAUTHORIZED' })
  return next({ ctx: { user: ctx.user } })
})

const Listing = z.object({
  text: z.string().max(100),
  sort: z.enum(['title', 'minutes']).default('title'),
  limit: z.number().int().max(100).default(20),
})

const DIRECTIONS = { up: sql`asc`, down: sql`desc` }

export const recipes = t.router({
  list: publicProcedure.input(Listing).query(({ input }) => {
    return db
      .selectFrom('recipes')
      .selectAll()
      .where('title', 'ilike', `%${input.text}%`)
      .orderBy(input.sort)
      .limit(input.limit)
      .execute()
  }),

  byId: publicProcedure.input(z.object({ id: z.string() })).query(async ({ input }) => {
    const { rows } = await sql<Database['recipes']>`select * from recipes where id = ${input.id}`.execute(db)
    return rows[0]
  }),

  byTag: publicProcedure.input(z.object({ tag: z.string() })).query(async ({ input }) => {
    const { rows } = await sql.raw(`select recipe from tags where tag = '${input.tag}'`).execute(db) // expect: no-sql-injection
    return rows
  }),

  sorted: publicProcedure.input(Listing).query(async ({ input }) => {
    const order = sql.raw(input.sort)
    const { rows } = await sql`select * from recipes order by ${order} limit ${input.limit}`.execute(db)
    return rows
  }),

  sortedByText: publicProcedure.input(Listing).query(async ({ input: { text } }) => {
    const order = sql.raw(text) // expect: no-sql-injection
    const { rows } = await sql`select * from recipes order by ${order}`.execute(db)
    return rows
  }),

  directed: publicProcedure.input(z.object({ up: z.boolean() })).query(async ({ input }) => {
    const direction = input.up ? DIRECTIONS.up : DIRECTIONS.down
    const { rows } = await sql`select * from recipes order by minutes ${direction}`.execute(db)
    return rows
  }),

  counted: publicProcedure.input(z.string()).query(async (opts) => {
    const author = opts.input
    const literal = sql.lit(author) // expect: no-sql-injection
    const { rows } = await sql`select count(*) from recipes where author = ${literal}`.execute(db)
    return rows[0]
  }),

  quick: publicProcedure.input(z.number()).query(async ({ input }) => {
    return db.selectFrom('recipes').select(sql.raw(`title || ' (${input})'`).as('label')).where('minutes', '<', input).execute()
  }),

  page: publicProcedure.input(z.object({ id: z.uuid(), page: z.number() })).query(async ({ input: { id, page } }) => {
    const text = `select * from recipes where id > '${id}' limit 20 offset ${page * 20}`
    return (await sql.raw(text).execute(db)).rows
  }),

  add: protectedProcedure
    .input(z.object({ title: z.string(), tags: z.array(z.string()) }))
    .mutation(async ({ input, ctx }) => {
      const recipe = { id: crypto.randomUUID(), title: input.title, minutes: 0, author: ctx.user }
      await db.insertInto('recipes').values(recipe).execute()
      await db.transaction().execute(async (trx) => {
        for (const tag of input.tags) {
          await sql`insert into tags values (${recipe.id}, ${tag})`.execute(trx)
          await sql.raw("insert into tags_log values ('" + tag + "')").execute(trx) // expect: no-sql-injection
        }
      })
      return recipe.id
    }),

  card: protectedProcedure.input(z.object({ title: z.string(), size: z.enum(['a5', 'a6']) })).mutation(async ({ input }) => {
    await run(`/usr/bin/card --size ${input.size} --blank`)
    await run(`/usr/bin/card --title "${input.title}"`) // expect: no-command-injection
    await runFile('/usr/bin/card', ['--size', input.size, '--title', input.title])
  }),

  scale: protectedProcedure.input(z.object({ rule: z.string(), minutes: z.number() })).mutation(({ input }) => {
    const scaled = eval(`${input.minutes} * 2`)
    return { scaled, own: eval(input.rule) } // expect: no-code-injection
  }),
})

export type Recipes = typeof recipes
