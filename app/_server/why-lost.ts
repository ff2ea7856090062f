import type { NextRequest } from 'next/server'
import { log } from '@/log'
import { findSession } from '@/publication/people/sessions/find-session'
import { sessionCookie } from './session-cookie'

/** Why a form was not handled: nobody is signed in any more, or nobody can say at this moment. */
export type WhyLost = 'signed out' | 'trouble'

/**
 * Why a form that was sent without script would be lost; null when it is not. The page that it is answered with would be the one for
 * signing in, or one that says that something went wrong. With a script the form itself stays.
 */
export async function whyLost(request: NextRequest): Promise<WhyLost | null> {
  const { method, headers, nextUrl, cookies } = request
  const isPlainForm =
    method === 'POST' &&
    nextUrl.pathname.startsWith('/schrijven') &&
    nextUrl.pathname !== '/schrijven/uitloggen' &&
    !headers.has('next-action') &&
    Boolean(headers.get('content-type')?.startsWith('multipart/form-data'))
  if (!isPlainForm || /^\/schrijven\/(voorbeeld|bewaren)\//.test(nextUrl.pathname)) return null
  const token = cookies.get(sessionCookie().name)?.value
  if (!token) return 'signed out'
  try {
    return (await findSession(token)) ? null : 'signed out'
  } catch (error) {
    log.error({ err: error }, 'a form without script came while nobody could say who sent it')
    return 'trouble'
  }
}
