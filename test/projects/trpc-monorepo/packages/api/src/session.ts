import { jwtVerify } from 'jose'

const key = new TextEncoder().encode(process.env.SESSION_KEY)

export async function readSession(header: string | undefined) {
  if (!header) return null
  const { payload } = await jwtVerify(header.replace('Bearer ', ''), key, { algorithms: ['HS256'] })
  return { userId: String(payload.sub) }
}
