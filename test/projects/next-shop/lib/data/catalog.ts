import 'server-only'
import { prisma } from '@/lib/prisma'

export async function getDocument(id: string) {
  return prisma.document.findUnique({ where: { id } })
}

export async function getUser(id: string) {
  return prisma.user.findUnique({ where: { id } })
}

export async function getFavorite(id: string) {
  return prisma.favorite.findUnique({ where: { id } }) // expect: require-owner-filter
}

export async function getFavoriteOf(id: string, keeperId: string) {
  return prisma.favorite.findFirst({ where: { id, keeperId } })
}
