import type { Pool } from 'pg'

export interface Profile {
  id: string
  email: string
  name: string
  city: string | null
  role: 'customer' | 'admin'
}

export interface Credentials {
  id: string
  role: 'customer' | 'admin'
  password_hash: string
}

export class UserStore {
  readonly #pool: Pool

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** Adds a customer; `undefined` where the address is taken. */
  async create(email: string, name: string, passwordHash: string): Promise<Profile | undefined> {
    const { rows } = await this.#pool.query<Profile>(
      `INSERT INTO users (email, name, password_hash) VALUES ($1, $2, $3)
       ON CONFLICT (email) DO NOTHING
       RETURNING id, email, name, city, role`,
      [email, name, passwordHash]
    )
    return rows[0]
  }

  async findCredentials(email: string): Promise<Credentials | undefined> {
    const { rows } = await this.#pool.query<Credentials>('SELECT id, role, password_hash FROM users WHERE email = $1', [email])
    return rows[0]
  }

  async findOwnCredentials(userId: string): Promise<Credentials | undefined> {
    const { rows } = await this.#pool.query<Credentials>('SELECT id, role, password_hash FROM users WHERE id = $1', [userId])
    return rows[0]
  }

  async findProfile(userId: string): Promise<Profile | undefined> {
    const { rows } = await this.#pool.query<Profile>('SELECT id, email, name, city, role FROM users WHERE id = $1', [userId])
    return rows[0]
  }

  async search(name: string, limit: number): Promise<Profile[]> {
    const { rows } = await this.#pool.query<Profile>(
      'SELECT id, email, name, city, role FROM users WHERE position(lower($1) in lower(name)) > 0 ORDER BY name LIMIT $2',
      [name, limit]
    )
    return rows
  }

  async updateProfile(userId: string, name: string | undefined, city: string | undefined): Promise<Profile | undefined> {
    const { rows } = await this.#pool.query<Profile>(
      `UPDATE users SET name = coalesce($2, name), city = coalesce($3, city) WHERE id = $1
       RETURNING id, email, name, city, role`,
      [userId, name, city]
    )
    return rows[0]
  }

  async updatePasswordHash(userId: string, passwordHash: string): Promise<void> {
    await this.#pool.query('UPDATE users SET password_hash = $2 WHERE id = $1', [userId, passwordHash])
  }
}
