'use server'

import { revalidatePath } from 'next/cache'
import { PrismaClient } from '@prisma/client'
import { z } from 'zod'
import { auth } from '@/auth'

const prisma = new PrismaClient()
const profile = z.object({ name: z.string().min(1), bio: z.string().max(500) })

export async function saveProfile(form: FormData) {
  const session = await auth()
  if (!session?.user) throw new Error('Sign in first')
  const data = profile.parse({ name: form.get('name'), bio: form.get('bio') })
  await prisma.user.update({ where: { id: session.user.id }, data })
  revalidatePath('/settings')
}

export async function saveEverything(form: FormData) {
  const session = await auth()
  if (!session?.user) throw new Error('Sign in first')
  const data = Object.fromEntries(form)
  await prisma.user.update({ where: { id: session.user.id }, data }) // expect: no-mass-assignment
  revalidatePath('/settings')
}

export async function removeInvoice(form: FormData) {
  const session = await auth()
  if (!session?.user) throw new Error('Sign in first')
  await prisma.invoice.delete({ where: { id: String(form.get('id')) } }) // expect: require-owner-filter
  revalidatePath('/invoices')
}

export async function removeOwnInvoice(form: FormData) {
  const session = await auth()
  if (!session?.user) throw new Error('Sign in first')
  await prisma.invoice.deleteMany({ where: { id: String(form.get('id')), userId: session.user.id } })
  revalidatePath('/invoices')
}
