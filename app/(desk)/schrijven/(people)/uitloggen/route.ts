import { cookies } from 'next/headers'
import { sessionCookie } from '@/app/_server/session-cookie'
import { findActingMember } from '@/app/_server/viewer'
import { signInWith } from '@/app/(desk)/(people)/inloggen/notices'
import { endSession } from '@/publication/people/sessions/end-session'

/**
 * Ends this session, here and in the table. No server action: a form that leaves the page has the browser ask about what is
 * not saved, before anything is done.
 */
export async function POST(): Promise<Response> {
  const viewer = await findActingMember('sign out')
  const store = await cookies()
  const { name, options } = sessionCookie()
  if (viewer) await endSession(store.get(name)?.value ?? '')
  store.delete({ name, ...options })
  return new Response(null, { status: 303, headers: { location: signInWith('signedOut') } })
}
