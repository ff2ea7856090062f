import type { NextRequest } from 'next/server'
import { log } from '@/log'
import { findSession } from '@/publication/people/sessions/find-session'
import { sessionCookie } from './session-cookie'

/**
 * Whether a form that was sent without script would be lost: whoever sent it is signed out by now, and the page it is answered
 * with is the one for signing in. With a script the form itself stays.
 */
export async function wouldBeLost(request: NextRequest): Promise<boolean> {
  const { method, headers, nextUrl, cookies } = request
  const isPlainForm =
    method === 'POST' &&
    nextUrl.pathname.startsWith('/schrijven') &&
    nextUrl.pathname !== '/schrijven/uitloggen' &&
    !headers.has('next-action') &&
    Boolean(headers.get('content-type')?.startsWith('multipart/form-data'))
  if (!isPlainForm || /^\/schrijven\/(voorbeeld|bewaren)\//.test(nextUrl.pathname)) return false
  const token = cookies.get(sessionCookie().name)?.value
  if (!token) return true
  try {
    return (await findSession(token)) === null
  } catch (error) {
    log.error({ err: error }, 'a form without script came while nobody could say who sent it')
    return true
  }
}
