import { auth } from '@/lib/auth'
import { getFavorite, getFavoriteOf } from '@/lib/data/catalog'

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const session = await auth()
  if (!session?.user) return new Response(null, { status: 401 })
  return Response.json(await getFavorite((await params).id))
}

export async function HEAD(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const session = await auth()
  const favorite = await getFavoriteOf((await params).id, session?.user?.id ?? '')
  return new Response(null, { status: favorite ? 200 : 404 })
}
