import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnswerNotice } from '../answers'
import type { Metrics } from './create-metrics'
import { type MetricsAccess, mayReadMetrics } from './may-read-metrics'

/** Whoever asks more often gets the same answer: counting costs the database something. */
const FRESH_MS = 1_000

/** Answers `/metrics` for whom it is; for others there is no such page, unless a token would open it. */
export function createMetricsAnswer(metrics: Metrics, access: MetricsAccess, answerNotice: AnswerNotice) {
  let rendered: Promise<string> | null = null

  return async function answerMetrics(
    request: IncomingMessage,
    response: ServerResponse,
    extra: readonly string[],
  ): Promise<void> {
    if (!mayReadMetrics(request, access)) {
      if (access.token === null) return answerNotice(404, request, response, extra)
      response.writeHead(401, ['WWW-Authenticate', 'Bearer', 'Content-Length', '0', ...extra]).end()
      return
    }
    const body = await render()
    const fields = ['Content-Type', metrics.contentType, 'Cache-Control', 'no-store']
    const guard = ['X-Content-Type-Options', 'nosniff', 'Content-Length', `${Buffer.byteLength(body)}`]
    response.writeHead(200, [...fields, ...guard, ...extra]).end(body)
  }

  function render(): Promise<string> {
    if (rendered) return rendered
    const underWay = metrics.render()
    rendered = underWay
    const forget = () => {
      rendered = null
    }
    underWay.then(() => setTimeout(forget, FRESH_MS).unref(), forget)
    return underWay
  }
}
