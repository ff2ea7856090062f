import type { IncomingMessage, ServerResponse } from 'node:http'

/** Each part of the site by its name, with a look at whether it works: resolves when it does, throws when not. */
export type Checks = Record<string, () => Promise<void>>

/** Well within the three seconds that whoever asks may wait. */
const ANSWER_WITHIN_MS = 2_500
const SLOW = 'does not answer in time'

/**
 * Answers with 200 when every part works and 503 when one does not, and says which. A look that hangs is waited for
 * by everybody who asks later, so that asking often does not make anything worse. Causes are for the log: they may
 * name hosts and people.
 */
export function createHealthAnswer(
  checks: Checks,
  onTrouble: (part: string, cause: unknown) => void,
): (request: IncomingMessage, response: ServerResponse, extra: readonly string[]) => Promise<void> {
  const looking = new Map<string, Promise<string>>()

  return async function answerHealth(_request, response, extra) {
    const found = await Promise.all(
      Object.keys(checks).map(async (part) => [part, await withTimeout(look(part))] as const),
    )
    const isHealthy = found.every(([, state]) => state === 'works')
    const body = JSON.stringify({ healthy: isHealthy, ...Object.fromEntries(found) })
    const fields = [
      'Content-Type',
      'application/json',
      'Cache-Control',
      'no-store',
      'X-Content-Type-Options',
      'nosniff',
    ]
    response
      .writeHead(isHealthy ? 200 : 503, [...fields, 'Content-Length', `${body.length}`, ...extra])
      .end(body)
  }

  function look(part: string): Promise<string> {
    const underWay = looking.get(part) ?? lookNow(part)
    looking.set(part, underWay)
    return underWay
  }

  async function lookNow(part: string): Promise<string> {
    try {
      await checks[part]?.()
      return 'works'
    } catch (cause) {
      onTrouble(part, cause)
      return 'does not work'
    } finally {
      looking.delete(part)
    }
  }
}

async function withTimeout(state: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN_MS, SLOW)
  })
  const first = await Promise.race([state, tooLate])
  clearTimeout(timer)
  return first
}
