import type { Pool } from 'pg'

export interface User {
  id: number
  email: string
  name: string
  city: string | null
  role: string
  password_hash: string
}

export class UserStore {
  private readonly pool: Pool

  constructor(pool: Pool) {
    this.pool = pool
  }

  async create(email: string, name: string, passwordHash: string): Promise<User | undefined> {
    const { rows } = await this.pool.query<User>(
      'INSERT INTO users (email, name, password_hash) VALUES ($1, $2, $3) RETURNING *',
      [email, name, passwordHash]
    )
    return rows[0]
  }

  async findById(id: string): Promise<User | undefined> {
    const { rows } = await this.pool.query<User>('SELECT * FROM users WHERE id = $1', [id])
    return rows[0]
  }

  async findByCity(city: string): Promise<User[]> {
    const { rows } = await this.pool.query<User>(`SELECT * FROM users WHERE city = '${city}' ORDER BY name`)
    return rows
  }

  async save(user: User): Promise<void> {
    await this.pool.query('UPDATE users SET email = $1, name = $2, city = $3, role = $4, password_hash = $5 WHERE id = $6', [
      user.email,
      user.name,
      user.city,
      user.role,
      user.password_hash,
      user.id,
    ])
  }
}
