import { auth } from '@/lib/auth'
import { getDocument } from '@/lib/data/catalog'

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const session = await auth()
  if (!session?.user) return new Response(null, { status: 401 })
  return Response.json(await getDocument((await params).id))
}
