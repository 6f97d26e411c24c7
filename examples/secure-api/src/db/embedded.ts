import { Duplex } from 'node:stream'
import { PGlite } from '@electric-sql/pglite'
import { Pool } from 'pg'

const TERMINATE = 'X'.charCodeAt(0)

/** Speaks PostgreSQL's wire protocol with a database in this process, where pg expects a socket. */
class EmbeddedSocket extends Duplex {
  readonly #database: PGlite

  constructor(database: PGlite) {
    super()
    this.#database = database
  }

  connect(): this {
    setImmediate(() => this.emit('connect'))
    return this
  }

  override _read(): void {
    // Answers are pushed when they are there.
  }

  override _write(message: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    if (message[0] === TERMINATE) {
      this.push(null)
      done()
      return
    }
    this.#database.execProtocolRaw(message).then(
      (answer) => {
        this.push(Buffer.from(answer))
        done()
      },
      (error: Error) => done(error)
    )
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }
}

/** A pool on a PostgreSQL in memory, so that the service runs without a server to install. */
export async function openEmbeddedPool(): Promise<Pool> {
  const database = await PGlite.create()
  return new Pool({
    user: 'postgres',
    database: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
    stream: () => new EmbeddedSocket(database),
  })
}
