import { NextResponse, type NextRequest } from 'next/server'
import { auth } from '@/lib/auth'
import { searchOrders } from '@/lib/data/orders'

export async function GET(request: NextRequest) {
  const session = await auth()
  if (!session?.user) return NextResponse.json({ error: 'Sign in first' }, { status: 401 })
  const text = request.nextUrl.searchParams.get('q') ?? ''
  return NextResponse.json(await searchOrders(session.user.id, text))
}
