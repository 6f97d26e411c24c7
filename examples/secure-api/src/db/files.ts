import type { Pool } from 'pg'

export interface StoredFile {
  id: string
  name: string
  content: string
}

/** Files are only ever reached together with their owner. */
export class FileStore {
  readonly #pool: Pool

  constructor(pool: Pool) {
    this.#pool = pool
  }

  async create(userId: string, name: string, content: string): Promise<string | undefined> {
    const { rows } = await this.#pool.query<{ id: string }>(
      'INSERT INTO files (user_id, name, content) VALUES ($1, $2, $3) RETURNING id',
      [userId, name, content]
    )
    return rows[0]?.id
  }

  async list(userId: string, name: string | undefined, limit: number): Promise<Pick<StoredFile, 'id' | 'name'>[]> {
    const { rows } = await this.#pool.query<Pick<StoredFile, 'id' | 'name'>>(
      'SELECT id, name FROM files WHERE user_id = $1 AND ($2::text IS NULL OR name = $2) ORDER BY name, id LIMIT $3',
      [userId, name, limit]
    )
    return rows
  }

  async find(userId: string, fileId: string): Promise<StoredFile | undefined> {
    const { rows } = await this.#pool.query<StoredFile>(
      'SELECT id, name, content FROM files WHERE id = $1 AND user_id = $2',
      [fileId, userId]
    )
    return rows[0]
  }
}
