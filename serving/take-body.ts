import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AnswerBusy, type AnswerNotice, RETRY_AFTER_FAILURE_SECONDS } from './answers'
import { collectBody } from './collect-body'
import { type Errand, takesPlainForm } from './errand'
import { isBrokenMultipart, isMalformedAction } from './is-malformed'
import { bodyLimit, hasBody, limitBody } from './limit-body'

/**
 * Takes what a request of this network brings along, within its limit, and looks whether it can be a form of ours. Gives
 * the request to hand on, and how much it brought; null when it was answered already, or the visitor is gone.
 */
export async function takeBody(
  request: IncomingMessage,
  response: ServerResponse,
  extra: readonly string[],
  errand: Errand,
  network: string,
  { answerNotice, answerBusy }: { answerNotice: AnswerNotice; answerBusy: AnswerBusy },
): Promise<{ bytes: number; handOn: () => IncomingMessage } | null> {
  const path = (request.url ?? '').split('?', 1)[0] ?? ''
  const isAction = request.method === 'POST' && errand === 'page' && !takesPlainForm(path)
  if (!hasBody(request)) {
    if (!isAction || !isMalformedAction(request, Buffer.alloc(0))) return { bytes: 0, handOn: () => request }
    answerNotice(400, request, response, extra)
    return null
  }
  const { earlyBytes, collected: collecting } = collectBody(request, response, network)
  const tooLarge = () => response.headersSent || answerNotice(413, request, response, extra)
  if (!limitBody(request, bodyLimit(path), tooLarge, earlyBytes)) return null
  const collected = await collecting
  if (response.headersSent || collected.status === 'gone') return null
  if (collected.status === 'full') {
    answerBusy(RETRY_AFTER_FAILURE_SECONDS, request, response, extra)
    return null
  }
  const { body, handOn } = collected
  const isMalformed =
    (isAction && isMalformedAction(request, body)) ||
    isBrokenMultipart(request.headers['content-type'] ?? '', body)
  if (!isMalformed) return { bytes: body.length, handOn }
  answerNotice(400, request, response, extra)
  return null
}
