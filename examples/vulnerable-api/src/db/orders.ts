import type { Pool } from 'pg'

export interface Order {
  id: number
  user_id: number
  product: string
  quantity: number
  total_cents: number
  status: string
  created_at: Date
}

export async function insertOrder(pool: Pool, order: Pick<Order, 'user_id' | 'product' | 'quantity' | 'total_cents'>) {
  const { rows } = await pool.query<Order>(
    'INSERT INTO orders (user_id, product, quantity, total_cents) VALUES ($1, $2, $3, $4) RETURNING *',
    [order.user_id, order.product, order.quantity, order.total_cents]
  )
  return rows[0]
}

export async function findOrdersByProduct(pool: Pool, product: string) {
  const conditions = ["status <> 'cancelled'"]
  conditions.push("product = '" + product + "'")
  const { rows } = await pool.query<Order>('SELECT * FROM orders WHERE ' + conditions.join(' AND ') + ' ORDER BY id')
  return rows
}
