import { comeAgainAfter } from '@/app/(desk)/_forms/come-again-after'
import { inTime } from '@/app/(desk)/_forms/turned-away'
import type { Shown } from './preview'

/** Who types on asks anew anyway. */
const MOST_TIMES = 10

/**
 * Asks for the preview of what a form holds, and again after a pause while the server has no room and says so. Null when
 * there is no answer to show: signed out meanwhile, too large, out of reach. `gone`: something newer is asked.
 */
export async function askForPreview(
  address: string,
  typed: FormData,
  gone: AbortSignal,
): Promise<Shown | null> {
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: typed,
      signal: AbortSignal.any([gone, inTime(typed)]),
    }).catch(() => null)
    if (answer?.ok && isJson(answer)) return answer.json().catch(() => null)
    void answer?.body?.cancel().catch(() => {})
    const pause = answer && comeAgainAfter(answer)
    if (!pause || gone.aborted) return null
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (gone.aborted) return null
  }
  return null
}

/** A proxy answers with pages. */
function isJson({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('application/json') ?? false
}
