import { PrismaClient } from '@prisma/client'

const prisma = new PrismaClient()

export class Invoices {
  find(id: string) {
    return prisma.invoice.findUnique({ where: { id } })
  }
}
