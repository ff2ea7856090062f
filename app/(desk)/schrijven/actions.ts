'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { sessionCookie } from '@/app/_server/auth'
import { requireActingMember } from '@/app/_server/viewer'
import { signInWith } from '@/app/(desk)/(people)/inloggen/notices'
import { endSession } from '@/publication/people/sessions/end-session'

/** Ends this session, here and in the table. */
export async function signOut(): Promise<never> {
  await requireActingMember('sign out')
  const store = await cookies()
  const { name, options } = sessionCookie()
  await endSession(store.get(name)?.value ?? '')
  store.delete({ name, ...options })
  redirect(signInWith('signedOut'))
}
