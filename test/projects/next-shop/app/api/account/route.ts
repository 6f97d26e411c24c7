import { auth } from '@/lib/auth'
import { getUser } from '@/lib/data/catalog'

export async function GET() {
  const session = await auth()
  const user = await getUser(session?.user?.id ?? '')
  return Response.json(user) // expect: no-raw-entity-response
}
