import 'server-only'
import { prisma } from '@/lib/prisma'

export async function getOrder(id: string) {
  return prisma.order.findUnique({ where: { id }, include: { items: true } }) // expect: require-owner-filter
}

export async function getOrderOf(id: string, userId: string) {
  return prisma.order.findFirst({ where: { id, userId }, include: { items: true } })
}

export async function searchOrders(userId: string, text: string) {
  return prisma.$queryRawUnsafe(`SELECT id FROM "Order" WHERE "userId" = $1 AND note LIKE '%${text}%'`, userId) // expect: no-sql-injection
}
