import type { ServerResponse } from 'node:http'
import type { Metrics } from './create-metrics'
import type { RequestKind } from './request-kind'

/** Counts this answer, and how long it took, when it has gone out or its visitor has. */
export function measureAnswer(metrics: Metrics, kind: RequestKind, response: ServerResponse): void {
  const begun = performance.now()
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : 'gone'
    metrics.noteAnswer(kind, status, (performance.now() - begun) / 1_000)
  })
}
