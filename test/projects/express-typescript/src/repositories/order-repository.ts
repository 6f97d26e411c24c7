import { pool } from '../database.js'

const columns = new Map([
  ['newest', 'created_at DESC'],
  ['total', 'total DESC'],
])

export class OrderRepository {
  async findByStatus(status: string, sort: string) {
    const text = `SELECT id, status, total FROM orders WHERE status = '${status}' ORDER BY created_at` // the status comes as it was sent
    const { rows } = await pool.query(text) // expect: no-sql-injection
    return sort === 'total' ? rows.sort((a, b) => a.total - b.total) : rows
  }

  async findSorted(status: string, sort: string) {
    const order = columns.get(sort) ?? 'created_at DESC'
    const { rows } = await pool.query(`SELECT id, status, total FROM orders WHERE status = $1 ORDER BY ${order}`, [status])
    return rows
  }

  async findById(id: string) {
    const { rows } = await pool.query('SELECT id, status, total FROM orders WHERE id = $1', [id])
    return rows[0]
  }

  async findByCustomer(customer: number) {
    const { rows } = await pool.query(`SELECT id, status, total FROM orders WHERE customer = ${customer}`)
    return rows
  }
}
