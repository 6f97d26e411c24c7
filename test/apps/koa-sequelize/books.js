import Router from '@koa/router'
import { DataTypes, Op, QueryTypes, Sequelize, col, fn, literal } from 'sequelize'
import validator from 'validator'

const sequelize = new Sequelize(process.env.DATABASE_URL, { logging: false })
const router = new Router({ prefix: '/books' })

const Book = sequelize.define('Book', {
  title: { type: DataTypes.STRING, allowNull: false },
  author: DataTypes.STRING,
  year: DataTypes.INTEGER,
  stars: DataTypes.FLOAT,
})

const SORTABLE = new Set(['title', 'author', 'year'])
const DIRECTIONS = { asc: 'ASC', desc: 'DESC' }
const SHELVES = Object.freeze({ new: 'shelf_new', old: 'shelf_old' })
const IDENTIFIER = /^[a-z][a-z0-9_]*$/
const LINES_OF_IDENTIFIERS = /^[a-z][a-z0-9_]*$/m
const IDENTIFIER_OR_STAR = /^[a-z]+|\*$/
const FREE_TEXT = /^[\w\s'";().,-]+$/

function badRequest(ctx, message) {
  ctx.throw(400, message)
}

// --- raw queries ------------------------------------------------------------

router.get('/search', async (ctx) => {
  const { q } = ctx.query
  const sql = "SELECT * FROM books WHERE title LIKE '%" + q + "%'"
  ctx.body = await sequelize.query(sql, { type: QueryTypes.SELECT }) // expect: no-sql-injection
})

router.get('/search-replaced', async (ctx) => {
  ctx.body = await sequelize.query('SELECT * FROM books WHERE title LIKE :pattern', {
    replacements: { pattern: `%${ctx.query.q}%` },
    type: QueryTypes.SELECT,
  })
})

router.get('/search-bound', async (ctx) => {
  const [rows] = await sequelize.query('SELECT * FROM books WHERE title = $1', { bind: [ctx.query.q] })
  ctx.body = rows
})

router.get('/search-escaped', async (ctx) => {
  ctx.body = await sequelize.query(`SELECT * FROM books WHERE title = ${sequelize.escape(ctx.query.q)}`)
})

router.get('/search-object', async (ctx) => {
  const { author } = ctx.query
  const [rows] = await sequelize.query({
    query: `SELECT title FROM books WHERE author = '${author}' AND year > ?`, // expect: no-sql-injection
    values: [1900],
  })
  ctx.body = rows
})

router.get('/sorted', async (ctx) => {
  const { sort = 'title', dir = 'asc' } = ctx.query
  if (!SORTABLE.has(sort)) return badRequest(ctx, 'sort')
  ctx.body = await sequelize.query(`SELECT * FROM books ORDER BY ${sort} ${DIRECTIONS[dir] ?? 'ASC'}`)
})

router.get('/sorted-both', async (ctx) => {
  const { sort = 'title', dir = 'asc' } = ctx.query
  // The direction is text of the query as well.
  if (!SORTABLE.has(sort)) return badRequest(ctx, 'sort')
  ctx.body = await sequelize.query(`SELECT * FROM books ORDER BY ${sort} ${dir}`) // expect: no-sql-injection
})

router.get('/shelf/:name', async (ctx) => {
  const { name } = ctx.params
  if (!Object.hasOwn(SHELVES, name)) ctx.throw(404)
  ctx.body = await sequelize.query(`SELECT * FROM ${SHELVES[name]} LIMIT 50`)
})

router.get('/shelf-by-name/:name', async (ctx) => {
  const { name } = ctx.params
  if (!(name in SHELVES)) ctx.throw(404)
  ctx.body = await sequelize.query(`SELECT * FROM shelf_${name} LIMIT 50`)
})

// --- regular expressions as guards ------------------------------------------

router.get('/column/:column', async (ctx) => {
  const { column } = ctx.params
  if (!IDENTIFIER.test(column)) return badRequest(ctx, 'column')
  ctx.body = await sequelize.query(`SELECT DISTINCT ${column} FROM books`)
})

router.get('/column-of-lines/:column', async (ctx) => {
  const { column } = ctx.params
  // One good line is enough for the flag m.
  if (!LINES_OF_IDENTIFIERS.test(column)) return badRequest(ctx, 'column')
  ctx.body = await sequelize.query(`SELECT DISTINCT ${column} FROM books`) // expect: no-sql-injection
})

router.get('/column-or-star/:column', async (ctx) => {
  const { column } = ctx.params
  // Anchored on one side of each alternative only.
  if (!IDENTIFIER_OR_STAR.test(column)) return badRequest(ctx, 'column')
  ctx.body = await sequelize.query(`SELECT ${column} FROM books`) // expect: no-sql-injection
})

router.get('/phrase', async (ctx) => {
  const phrase = String(ctx.query.phrase)
  // Anchored, but quotes and semicolons are among the allowed characters.
  if (!FREE_TEXT.test(phrase)) return badRequest(ctx, 'phrase')
  ctx.body = await sequelize.query(`SELECT * FROM books WHERE summary = '${phrase}'`) // expect: no-sql-injection
})

router.get('/typed', async (ctx) => {
  const { author } = ctx.query
  // A string is what an attacker sends anyway.
  if (typeof author !== 'string') return badRequest(ctx, 'author')
  ctx.body = await sequelize.query(`SELECT * FROM books WHERE author = '${author}'`) // expect: no-sql-injection
})

router.get('/isbn/:isbn', async (ctx) => {
  const { isbn } = ctx.params
  if (/^[0-9-]{10,17}$/.test(isbn)) {
    ctx.body = await sequelize.query(`SELECT * FROM books WHERE isbn = '${isbn}'`)
  } else {
    ctx.status = 400
  }
})

router.get('/isbn-otherwise/:isbn', async (ctx) => {
  const { isbn } = ctx.params
  if (/^[0-9-]{10,17}$/.test(isbn)) {
    ctx.status = 400
  } else {
    ctx.body = await sequelize.query(`SELECT * FROM books WHERE code = '${isbn}'`) // expect: no-sql-injection
  }
})

router.get('/by-uuid/:id', async (ctx) => {
  const { id } = ctx.params
  ctx.assert(validator.isUUID(id), 400)
  ctx.body = await sequelize.query(`SELECT * FROM books WHERE public_id = '${id}'`)
})

router.get('/by-code/:code', async (ctx) => {
  const code = ctx.params.code.replace(/[^a-z0-9]/gi, '')
  ctx.body = await sequelize.query(`SELECT * FROM books WHERE code = '${code}'`)
})

router.get('/by-name/:name', async (ctx) => {
  // Only the first quote goes.
  const name = ctx.params.name.replace("'", "''")
  ctx.body = await sequelize.query(`SELECT * FROM books WHERE name = '${name}'`) // expect: no-sql-injection
})

// --- finders ----------------------------------------------------------------

router.get('/', async (ctx) => {
  const page = Number(ctx.query.page ?? 1)
  ctx.body = await Book.findAll({
    where: { title: { [Op.like]: `%${ctx.query.q ?? ''}%` } },
    attributes: ['id', 'title', [fn('length', col('title')), 'size']],
    limit: 20,
    offset: (page - 1) * 20,
  })
})

router.get('/ranked', async (ctx) => {
  ctx.body = await Book.findAll({
    order: literal(`stars ${ctx.query.dir}`), // expect: no-sql-injection
  })
})

router.get('/ranked-by-distance', async (ctx) => {
  const year = Number(ctx.query.year)
  ctx.body = await Book.findAll({
    attributes: { include: [[literal(`abs(year - ${year})`), 'distance']] },
    order: [literal('distance ASC'), ['title', 'ASC']],
  })
})

router.get('/with-reviews', async (ctx) => {
  const { by } = ctx.query
  const reviews = `(SELECT count(*) FROM reviews WHERE reviews.writer = '${by}')`
  ctx.body = await Book.findAll({
    attributes: { include: [[sequelize.literal(reviews), 'reviews']] }, // expect: no-sql-injection
  })
})

router.get('/where', async (ctx) => {
  const conditions = []
  for (const [name, value] of Object.entries(ctx.query)) {
    conditions.push(Sequelize.literal(`${name} = ${sequelize.escape(value)}`)) // expect: no-sql-injection
  }
  ctx.body = await Book.findAll({ where: { [Op.and]: conditions } })
})

export { router as books }
