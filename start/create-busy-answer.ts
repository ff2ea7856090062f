import type { IncomingMessage } from 'node:http'
import { plainNotices } from '@/press/plain-notice'
import type { AnswerBusy } from '@/serving/answers'
import { textsIn } from '@/texts/texts'

/**
 * Says that it is too busy, and when to come back (RFC 9110, 10.2.3). A form that a script sent gets the sentence alone, and
 * tries again by itself; one that was sent without gets a page that sends it again when it is loaded anew.
 */
export function createBusyAnswer(isHttps: boolean): AnswerBusy {
  const { refusals, reader } = textsIn('nl')
  const sayWith = (words: { title: string; text: string }) =>
    plainNotices(() => ({ ...words, home: reader.toHome, language: 'nl' }), { isHttps })
  const sayToSender = sayWith(refusals.busy.sent)
  const sayToVisitor = sayWith(refusals.busy.asked)

  return function answerBusy(retryAfterSeconds, request, response, extra) {
    if (request.method !== 'POST') return sayToVisitor(response, 503, extra)
    if (!isSentByScript(request)) return sayToSender(response, 503, extra)
    const body = refusals.busy.sent.title
    const fields = ['Content-Type', 'text/plain; charset=utf-8', 'Cache-Control', 'no-store']
    const facts = ['Content-Length', `${Buffer.byteLength(body)}`, 'Retry-After', `${retryAfterSeconds}`]
    response.writeHead(503, [...fields, ...facts, ...extra]).end(body)
  }
}

/** By a form's action, or by a preview. */
function isSentByScript({ headers }: IncomingMessage): boolean {
  return headers['next-action'] !== undefined || headers.accept === 'application/json'
}
