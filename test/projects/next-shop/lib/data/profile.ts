import 'server-only'
import { prisma } from '@/lib/prisma'

export async function updateProfile(userId: string, values: Record<string, FormDataEntryValue>) {
  await prisma.user.update({ where: { id: userId }, data: values }) // expect: no-mass-assignment
}

export async function updateName(userId: string, name: string) {
  await prisma.user.update({ where: { id: userId }, data: { name } })
}
