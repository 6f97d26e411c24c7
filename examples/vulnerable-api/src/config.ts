import { randomBytes } from 'node:crypto'

export const config = {
  port: Number(process.env.PORT ?? 3000),
  databaseUrl: process.env.DATABASE_URL,
  jwtSecret: process.env.JWT_SECRET ?? randomBytes(32).toString('hex'),
}
