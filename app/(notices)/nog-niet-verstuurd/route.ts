import { isSameOrigin } from '@/app/_server/same-origin'
import { textsIn } from '@/texts/texts'
import { keptForm } from './kept-form'

/** Gives a form back to whoever is signed out by now and has no script, with everything in it; see proxy.ts. It does nothing else. */
export async function POST(request: Request): Promise<Response> {
  const path = request.headers.get('x-samenspraak-path')
  if (!path?.startsWith('/schrijven') || !isSameOrigin(request.headers))
    return new Response(null, { status: 404 })
  const page = keptForm(path, await request.formData(), textsIn('nl').desk.notSentYet)
  return new Response(page, { status: 401, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
