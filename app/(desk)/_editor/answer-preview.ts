import 'server-only'
import { isOf } from '@/app/(desk)/_forms/answer-owner'
import type { Shown } from './preview'
import { joinPreviews } from './preview-line'

/**
 * What stands in a request with a form. When there is none in it, or it is of a page of somebody else, the answer to that: 400
 * and 403.
 */
export async function formOf(request: Request, memberId: string): Promise<FormData | Response> {
  const form = await request.formData().catch(() => null)
  if (!form) return without(400)
  return isOf(memberId, form) ? form : without(403)
}

/**
 * The answer to somebody who is typing: JSON of finished strings. 503 with `Retry-After` when this member asks for much at
 * once, 409 when the same form was asked again meanwhile.
 */
export async function answerPreview(
  request: Request,
  memberId: string,
  form: string,
  make: (gone: AbortSignal) => Promise<Shown>,
): Promise<Response> {
  const turn = joinPreviews(memberId, form, request.signal)
  if (turn.status === 'full') return without(503, { 'retry-after': String(turn.retryAfterSeconds) })
  try {
    const shown = await make(turn.gone)
    return turn.gone.aborted ? without(409) : Response.json(shown, { headers: KEPT_NOWHERE })
  } catch (error) {
    if (turn.gone.aborted) return without(409)
    throw error
  } finally {
    turn.leave()
  }
}

/** An answer with nothing in it: the page keeps the preview it has. */
export function without(status: number, headers: Record<string, string> = {}): Response {
  return Response.json(null, { status, headers: { ...KEPT_NOWHERE, ...headers } })
}

const KEPT_NOWHERE = { 'cache-control': 'private, no-store' }
