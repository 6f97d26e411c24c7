import type { Pool } from 'pg'

export interface StoredFile {
  id: number
  user_id: number
  name: string
  content: string
}

export class FileStore {
  private readonly pool: Pool

  constructor(pool: Pool) {
    this.pool = pool
  }

  async create(userId: number, name: string, content: string): Promise<StoredFile | undefined> {
    const { rows } = await this.pool.query<StoredFile>(
      'INSERT INTO files (user_id, name, content) VALUES ($1, $2, $3) RETURNING *',
      [userId, name, content]
    )
    return rows[0]
  }

  async find(id: string): Promise<StoredFile | undefined> {
    const { rows } = await this.pool.query<StoredFile>('SELECT * FROM files WHERE id = $1', [id])
    return rows[0]
  }

  async list(userId: number, name: string | undefined): Promise<StoredFile[]> {
    let sql = 'SELECT id, name FROM files WHERE user_id = $1'
    if (name) {
      sql += " AND name = '" + name + "'"
    }
    const { rows } = await this.pool.query<StoredFile>(sql, [userId])
    return rows
  }
}
