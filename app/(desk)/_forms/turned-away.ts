import { comeAgainAfter } from './come-again-after'

/** A form got no answer of its own: there was no room for it, its body was too large, a proxy answered. */
export class TurnedAway extends Error {
  constructor(
    /** of HTTP */
    readonly status: number,
    /** in milliseconds; null when the server does not ask to come again */
    readonly comeAgainMs: number | null,
  ) {
    super(`A form was turned away with ${status}`)
  }
}

let isWatched = false

/** A server that took a form has this long to answer, in milliseconds, and longer by what there is to send. */
const ANSWER_WITHIN_MS = 30_000
/** A slow line, in bytes a millisecond. */
const SLOWEST = 25

/**
 * Next tells whoever calls a server action only that its answer was none, and nothing of status or headers. So each answer
 * is looked at on its way in, and the call fails with a `TurnedAway` instead; with a `TimeoutError` when none comes.
 */
export function watchAnswers(): void {
  if (isWatched) return
  isWatched = true
  window.fetch = throwingTurnedAway(window.fetch)
}

export function throwingTurnedAway(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    if (!new Headers(init?.headers).has('next-action')) return ask(input, init)
    const response = await ask(input, { ...init, signal: inTime(init?.body) })
    if (hasAnswer(response)) return response
    await response.body?.cancel()
    throw new TurnedAway(response.status, comeAgainAfter(response))
  }
}

/** Also an error is an answer of the action when it comes as React sends it; an unknown action Next tells of itself. */
function hasAnswer({ status, headers }: Response): boolean {
  const isAnswer = headers.get('content-type')?.startsWith('text/x-component')
  return status < 400 || Boolean(isAnswer) || headers.has('x-nextjs-action-not-found')
}

/** Ends a request whose answer does not come: the next one of this page would wait behind it for ever. */
export function inTime(body: BodyInit | null | undefined): AbortSignal {
  return AbortSignal.timeout(Math.ceil(ANSWER_WITHIN_MS + sizeOf(body) / SLOWEST))
}

/** In bytes, about. */
function sizeOf(body: BodyInit | null | undefined): number {
  if (typeof body === 'string') return body.length
  if (!(body instanceof FormData)) return 0
  return [...body.values()].reduce(
    (sum, value) => sum + (typeof value === 'string' ? value.length : value.size),
    0,
  )
}
