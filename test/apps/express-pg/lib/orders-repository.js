'use strict'

const util = require('util')
const { pool } = require('../db')

const STATUSES = ['open', 'paid', 'shipped']

class OrdersRepository {
  constructor(db = pool) {
    this.db = db
    this.table = 'orders'
  }

  find(id) {
    return this.db.query(`SELECT * FROM ${this.table} WHERE id = $1`, [id])
  }

  findByCustomer(name) {
    return this.db.query(`SELECT * FROM ${this.table} WHERE customer = '${name}'`) // expect: no-sql-injection
  }

  findByStatus(status) {
    if (!STATUSES.includes(status)) throw new Error('no such status')
    return this.db.query(`SELECT * FROM orders WHERE status = '${status}'`)
  }

  async report(month) {
    const text = util.format("SELECT sum(total) FROM orders WHERE to_char(created_at, 'MM') = '%s'", month)
    const { rows } = await this.db.query(text) // expect: no-sql-injection
    return rows[0]
  }

  async reportOfYear(year) {
    const text = util.format('SELECT sum(total) FROM orders WHERE extract(year FROM created_at) = %d', year)
    const { rows } = await this.db.query(text)
    return rows[0]
  }

  async search(filters) {
    const where = Object.entries(filters).map(([key, value]) => `${key} = '${value}'`)
    const sql = ['SELECT * FROM orders', 'WHERE', where.join(' AND ')].join(' ')
    const { rows } = await this.db.query(sql) // expect: no-sql-injection
    return rows
  }

  async searchBound({ customer, status, from } = {}) {
    const where = ['deleted_at IS NULL']
    const values = []
    if (customer) where.push(`customer = $${values.push(customer)}`)
    if (status) where.push(`status = $${values.push(status)}`)
    if (from) {
      values.push(from)
      where.push('created_at >= $' + values.length)
    }
    const { rows } = await this.db.query('SELECT * FROM orders WHERE ' + where.join(' AND '), values)
    return rows
  }

  countOpen() {
    return this.#count('orders', 'open')
  }

  countInvites() {
    return this.#count('invites', 'open')
  }

  // Only ever called with constants, in this class.
  #count(table, status) {
    return this.db.query(`SELECT count(*) FROM ${table} WHERE status = $1`, [status])
  }

  async replay(viewId) {
    const { rows } = await this.db.query('SELECT filter FROM saved_views WHERE id = $1', [viewId])
    // A whole clause can't be bound, and who wrote it isn't seen here: a question for review, not for `recommended`.
    return this.db.query('SELECT * FROM orders WHERE ' + rows[0].filter)
  }
}

module.exports = { OrdersRepository }
