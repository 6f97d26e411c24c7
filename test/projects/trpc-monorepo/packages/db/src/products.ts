import { Prisma } from '@prisma/client'
import { db } from './index.js'

export function searchProducts(text: string, order: string) {
  return db.$queryRawUnsafe(`SELECT id, name FROM product WHERE name LIKE $1 ORDER BY ${order}`, `%${text}%`) // expect: no-sql-injection
}

export function findProducts(text: string) {
  return db.$queryRaw(Prisma.sql`SELECT id, name FROM product WHERE name LIKE ${`%${text}%`}`)
}
