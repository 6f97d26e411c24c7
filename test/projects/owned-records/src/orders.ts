import { PrismaClient } from '@prisma/client'

const prisma = new PrismaClient()

export function findOrders(customerId: string) {
  return prisma.order.findMany({ where: { customerId } })
}

export function findOrder(id: string) {
  return prisma.order.findUnique({ where: { id } }) // expect: require-owner-filter
}

export function removeOrderOf(customerId: string, id: string) {
  return prisma.order.deleteMany({ where: { id, customerId } })
}
