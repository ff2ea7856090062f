import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { readablePath } from './readable-path'

/** Writes one line when the answer has gone out, or when the visitor left before it could. */
export function logRequest(
  log: Logger,
  level: 'debug' | 'info',
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const begun = performance.now()
  const { method, url = '' } = request
  response.once('close', () => {
    const isGone = !response.writableFinished
    const status = isGone ? 'gone' : response.statusCode
    // Who leaves before the answer is nobody's business but theirs.
    log[isGone ? 'debug' : level](
      { id, method, path: readablePath(url), status, ms: Math.round(performance.now() - begun) },
      'request',
    )
  })
}
