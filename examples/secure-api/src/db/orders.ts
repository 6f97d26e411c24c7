import type { Pool } from 'pg'

export type Status = 'open' | 'sent' | 'cancelled'

export interface Order {
  id: string
  product: string
  quantity: number
  total_cents: number
  status: Status
  created_at: Date
}

export interface OrderQuery {
  status?: Status | undefined
  since?: string | undefined
  sort: keyof typeof SORT_COLUMNS
  descending: boolean
  limit: number
}

export interface Sales {
  product: string
  quantity: number
  total_cents: number
}

export const SORT_COLUMNS = { date: 'created_at', total: 'total_cents', product: 'product' } as const

/** Orders are only ever reached together with their owner. */
export class OrderStore {
  readonly #pool: Pool

  constructor(pool: Pool) {
    this.#pool = pool
  }

  async create(userId: string, product: string, quantity: number, totalCents: number): Promise<Order | undefined> {
    const { rows } = await this.#pool.query<Order>(
      `INSERT INTO orders (user_id, product, quantity, total_cents) VALUES ($1, $2, $3, $4)
       RETURNING id, product, quantity, total_cents, status, created_at`,
      [userId, product, quantity, totalCents]
    )
    return rows[0]
  }

  async list(userId: string, { status, since, sort, descending, limit }: OrderQuery): Promise<Order[]> {
    const column = SORT_COLUMNS[sort]
    const direction = descending ? 'DESC' : 'ASC'
    const { rows } = await this.#pool.query<Order>(
      `SELECT id, product, quantity, total_cents, status, created_at FROM orders
       WHERE user_id = $1 AND ($2::text IS NULL OR status = $2) AND ($3::timestamptz IS NULL OR created_at >= $3)
       ORDER BY ${column} ${direction}, id LIMIT $4`,
      [userId, status, since, limit]
    )
    return rows
  }

  async find(userId: string, orderId: string): Promise<Order | undefined> {
    const { rows } = await this.#pool.query<Order>(
      'SELECT id, product, quantity, total_cents, status, created_at FROM orders WHERE id = $1 AND user_id = $2',
      [orderId, userId]
    )
    return rows[0]
  }

  async delete(userId: string, orderId: string): Promise<boolean> {
    const { rowCount } = await this.#pool.query('DELETE FROM orders WHERE id = $1 AND user_id = $2', [orderId, userId])
    return rowCount === 1
  }

  async sumUp(userId: string): Promise<{ count: number; totalCents: number }> {
    const { rows } = await this.#pool.query<{ count: number; total_cents: number }>(
      'SELECT count(*)::int AS count, coalesce(sum(total_cents), 0)::int AS total_cents FROM orders WHERE user_id = $1',
      [userId]
    )
    const [totals] = rows
    return { count: totals?.count ?? 0, totalCents: totals?.total_cents ?? 0 }
  }

  async sumUpByProduct(userId: string, product: string | undefined, status: Status | undefined): Promise<Sales[]> {
    const { rows } = await this.#pool.query<Sales>(
      `SELECT product, sum(quantity)::int AS quantity, sum(total_cents)::int AS total_cents FROM orders
       WHERE user_id = $1 AND ($2::text IS NULL OR product = $2) AND ($3::text IS NULL OR status = $3)
       GROUP BY product ORDER BY product LIMIT 100`,
      [userId, product, status]
    )
    return rows
  }
}
