import Router from '@koa/router'
import { QueryTypes, Sequelize } from 'sequelize'
import { z } from 'zod'

const sequelize = new Sequelize(process.env.LOANS_URL, { dialect: 'postgres' })
const router = new Router()

const LOANS = 'loans'
const STATES = ['open', 'late', 'returned']

const Loan = z.object({
  book: z.coerce.number().int(),
  reader: z.uuid(),
  state: z.enum(['open', 'late', 'returned']),
  note: z.string().max(200),
})

const select = (sql, replacements = {}) => sequelize.query(sql, { replacements, type: QueryTypes.SELECT })

/** Collects conditions and says them as one text. */
class LoanFilter {
  parts = []

  constructor(base = `SELECT * FROM ${LOANS}`) {
    this.base = base
  }

  by(column, value) {
    this.parts.push(`${column} = '${value}'`)
    return this
  }

  toString() {
    return this.parts.length === 0 ? this.base : `${this.base} WHERE ${this.parts.join(' AND ')}`
  }
}

async function loansOf(reader) {
  return sequelize.query(`SELECT * FROM ${LOANS} WHERE reader = '${reader}'`) // expect: no-sql-injection
}

async function countIn(state) {
  // Called with members of STATES only.
  return sequelize.query(`SELECT count(*) AS n FROM ${LOANS} WHERE state = '${state}'`)
}

function tableFor(kind) {
  if (kind === 'archive') return 'loans_archive'
  return kind === 'all' ? 'loans_all' : LOANS
}

function limitFrom(query) {
  const limit = parseInt(query.limit, 10)
  return Number.isNaN(limit) ? 50 : Math.min(limit, 200)
}

function lastFrom(query) {
  return query.last || 10
}

router.get('/loans', async (ctx) => {
  const filter = new LoanFilter()
  if (ctx.query.reader) filter.by('reader', ctx.query.reader)
  if (ctx.query.state) filter.by('state', ctx.query.state)
  ctx.body = await sequelize.query(filter.toString()) // expect: no-sql-injection
})

router.get('/loans/of/:reader', async (ctx) => {
  ctx.body = await loansOf(ctx.params.reader)
})

router.get('/loans/counts', async (ctx) => {
  const counts = await Promise.all(STATES.map((state) => countIn(state)))
  ctx.body = counts.map(([rows], i) => ({ state: STATES[i], n: rows[0].n }))
})

router.get('/loans/in/:kind', async (ctx) => {
  ctx.body = await select(`SELECT * FROM ${tableFor(ctx.params.kind)} ORDER BY due LIMIT ${limitFrom(ctx.query)}`)
})

router.get('/loans/last', async (ctx) => {
  ctx.body = await sequelize.query(`SELECT * FROM ${LOANS} ORDER BY due DESC LIMIT ${lastFrom(ctx.query)}`) // expect: no-sql-injection
})

router.get('/loans/due', async (ctx) => {
  const clauses = ['due < now()']
  if (ctx.query.reader) clauses.push('reader = :reader')
  if (ctx.query.book) clauses.push('book = :book')
  ctx.body = await select(`SELECT * FROM ${LOANS} WHERE ${clauses.join(' AND ')}`, ctx.query)
})

router.post('/loans', async (ctx) => {
  const loan = Loan.parse(ctx.request.body)
  await sequelize.query(
    `INSERT INTO ${LOANS} (book, reader, state) VALUES (${loan.book}, '${loan.reader}', '${loan.state}')`,
  )
  ctx.status = 201
})

router.post('/loans/noted', async (ctx) => {
  const { book, reader, note } = Loan.parse(ctx.request.body)
  await sequelize.query(
    `INSERT INTO ${LOANS} (book, reader, note) VALUES (${book}, '${reader}', '${note}')`, // expect: no-sql-injection
  )
  ctx.status = 201
})

router.post('/loans/batch', async (ctx) => {
  const tuples = ctx.request.body.loans.reduce((text, loan) => `${text}, (${Number(loan.book)}, '${loan.reader}')`, '')
  await sequelize.query('INSERT INTO loans (book, reader) VALUES ' + tuples.slice(2)) // expect: no-sql-injection
  ctx.status = 201
})

router.post('/loans/batch-bound', async (ctx) => {
  const { loans } = ctx.request.body
  const marks = loans.map(() => '(?, ?)').join(', ')
  const replacements = loans.flatMap((loan) => [loan.book, loan.reader])
  await sequelize.query(`INSERT INTO loans (book, reader) VALUES ${marks}`, { replacements })
  ctx.status = 201
})

router.post('/loans/return', async (ctx) => {
  let failed = 0
  ctx.request.body.ids.forEach((id) => {
    sequelize.query(`UPDATE loans SET state = 'returned' WHERE id = ${id}`).catch(() => failed++) // expect: no-sql-injection
  })
  ctx.body = { failed }
})

router.post('/loans/extend', async (ctx) => {
  await Promise.all(
    ctx.request.body.ids.map((id) => sequelize.query('UPDATE loans SET due = due + 7 WHERE id = ?', { replacements: [id] })),
  )
  ctx.status = 204
})

export { router as loans }
