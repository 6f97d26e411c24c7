import type { CreateExpressContextOptions } from '@trpc/server/adapters/express'
import { db } from '@shop/db'
import { readSession } from './session.js'

export async function createContext({ req }: CreateExpressContextOptions) {
  return { db, session: await readSession(req.headers.authorization) }
}

export type Context = Awaited<ReturnType<typeof createContext>>
