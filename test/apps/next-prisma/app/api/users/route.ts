import { NextResponse, type NextRequest } from 'next/server'
import { PrismaClient } from '@prisma/client'
import { auth } from '@/auth'

const prisma = new PrismaClient()

export async function GET(request: NextRequest) {
  const session = await auth()
  if (!session?.user) return NextResponse.json({ message: 'Sign in first' }, { status: 401 })
  const email = request.nextUrl.searchParams.get('email') ?? ''
  const users = await prisma.user.findMany({ where: { email: { contains: email } }, take: 20 })
  return NextResponse.json({ users }) // expect: no-raw-entity-response
}

export async function POST() {
  const session = await auth()
  if (!session?.user) return NextResponse.json({ message: 'Sign in first' }, { status: 401 })
  const users = await prisma.user.findMany({ take: 20, select: { id: true, name: true } })
  return NextResponse.json({ users })
}

export async function HEAD() {
  const count = await prisma.user.count()
  return new NextResponse(null, { headers: { 'X-Total': String(count) } })
}
