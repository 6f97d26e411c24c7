import jwt from 'jsonwebtoken'
import { config } from '../config.js'

export interface Caller {
  id: number
  role: string
}

export function issueToken(user: Caller): string {
  return jwt.sign({ id: user.id, role: user.role }, config.jwtSecret, { expiresIn: '1h' })
}

export function readToken(token: string): Caller {
  return jwt.verify(token, config.jwtSecret) as unknown as Caller
}
