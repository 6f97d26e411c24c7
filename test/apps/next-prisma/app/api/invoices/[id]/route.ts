import { NextResponse, type NextRequest } from 'next/server'
import { z } from 'zod'
import { auth } from '@/auth'
import { PrismaClient } from '@prisma/client'

const prisma = new PrismaClient()

interface Context {
  params: Promise<{ id: string }>
}

const changes = z.object({ customer: z.string().max(120), note: z.string().max(2000).optional() })

export async function GET(_request: NextRequest, { params }: Context) {
  const session = await auth()
  if (!session?.user) return NextResponse.json({ message: 'Sign in first' }, { status: 401 })
  const { id } = await params
  const invoice = await prisma.invoice.findUnique({ where: { id } }) // expect: require-owner-filter
  if (!invoice) return NextResponse.json({ message: 'Not found' }, { status: 404 })
  return NextResponse.json({ id: invoice.id, total: invoice.total })
}

export async function PUT(request: NextRequest, { params }: Context) {
  const session = await auth()
  if (!session?.user) return NextResponse.json({ message: 'Sign in first' }, { status: 401 })
  const { id } = await params
  const data = changes.parse(await request.json())
  const { count } = await prisma.invoice.updateMany({ where: { id, userId: session.user.id }, data })
  return new NextResponse(null, { status: count ? 204 : 404 })
}

export async function PATCH(request: NextRequest, { params }: Context) {
  const session = await auth()
  if (!session?.user) return NextResponse.json({ message: 'Sign in first' }, { status: 401 })
  const { id } = await params
  const body = await request.json()
  const { count } = await prisma.invoice.updateMany({ where: { id, userId: session.user.id }, data: body }) // expect: no-mass-assignment
  return new NextResponse(null, { status: count ? 204 : 404 })
}

export async function DELETE(_request: NextRequest, { params }: Context) {
  const session = await auth()
  if (!session?.user) return NextResponse.json({ message: 'Sign in first' }, { status: 401 })
  const { id } = await params
  const invoice = await prisma.invoice.findUnique({ where: { id } })
  if (invoice?.userId !== session.user.id) return NextResponse.json({ message: 'Not found' }, { status: 404 })
  await prisma.invoice.delete({ where: { id } })
  return new NextResponse(null, { status: 204 })
}
