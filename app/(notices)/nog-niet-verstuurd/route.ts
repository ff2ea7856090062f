import { isSameOrigin } from '@/app/_server/same-origin'
import { textsIn } from '@/texts/texts'
import { keptForm } from './kept-form'

/**
 * Gives a form without script back that nobody could handle, with everything in it: whoever sent it is signed out by now, or the database
 * does not answer; see proxy.ts. It does nothing else.
 */
export async function POST(request: Request): Promise<Response> {
  const path = request.headers.get('x-samenspraak-path')
  if (!path?.startsWith('/schrijven') || !isSameOrigin(request.headers))
    return new Response(null, { status: 404 })
  const isTrouble = request.headers.get('x-samenspraak-why') === 'trouble'
  const words = textsIn('nl').desk.notSentYet
  const page = keptForm(path, await request.formData(), words, isTrouble ? words.trouble : words.signedOut)
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return isTrouble
    ? new Response(page, { status: 503, headers: { ...headers, 'retry-after': '10' } })
    : new Response(page, { status: 401, headers })
}
