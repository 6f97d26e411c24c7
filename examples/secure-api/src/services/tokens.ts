import jwt from 'jsonwebtoken'
import { z } from 'zod'

const ISSUER = 'secure-api'
const AUDIENCE = 'secure-api/customers'

const claims = z.object({ sub: z.uuid(), role: z.enum(['customer', 'admin']) })

export interface Caller {
  id: string
  role: 'customer' | 'admin'
}

export class Tokens {
  readonly #key: string

  constructor(key: string) {
    this.#key = key
  }

  issue({ id, role }: Caller): string {
    return jwt.sign({ role }, this.#key, {
      algorithm: 'HS256',
      subject: id,
      issuer: ISSUER,
      audience: AUDIENCE,
      expiresIn: '15m',
    })
  }

  /** The caller a token stands for. Throws for any token that this service didn't issue, or that has expired. */
  verify(token: string): Caller {
    const payload = jwt.verify(token, this.#key, { algorithms: ['HS256'], issuer: ISSUER, audience: AUDIENCE })
    const { sub, role } = claims.parse(payload)
    return { id: sub, role }
  }
}
