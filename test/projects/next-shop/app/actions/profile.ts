'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { auth } from '@/lib/auth'
import { updateName, updateProfile } from '@/lib/data/profile'

export async function saveProfile(form: FormData) {
  const session = await auth()
  if (!session?.user) throw new Error('Sign in first')
  await updateProfile(session.user.id, Object.fromEntries(form))
  revalidatePath('/profile')
}

export async function saveName(form: FormData) {
  const session = await auth()
  if (!session?.user) throw new Error('Sign in first')
  await updateName(session.user.id, String(form.get('name')))
  redirect('/profile')
}

export async function leave(form: FormData) {
  redirect(String(form.get('next'))) // expect: no-open-redirect
}
