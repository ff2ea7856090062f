import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handler } from '@/press/ask-handler'
import type { Reason } from '@/press/create-failure-classifier'
import { bodyLimit, hasBody, limitBody } from './limit-body'
import { visitorAddress } from './visitor-address'
import { wordsForFailures } from './words-for-failures'

/** Where the handlers of Next find the address a request comes from. What a visitor puts in it is taken out. */
export const VISITOR_HEADER = 'x-samenspraak-visitor'
/** Only a proxy that we trust may say these. */
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
]

export type AnswerNotice = (
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
  extra: readonly string[],
) => void

export type NextHandlerOptions = {
  next: Handler
  trustProxy: boolean
  answerNotice: AnswerNotice
  /** is it us, or something we need? */
  diagnose: () => Promise<Reason>
  onFailure: (cause: unknown) => void
}

/** `form`: something is sent to a public address, where Next has handlers to take it and no pages to show. */
export type Errand = 'page' | 'form'

/** Lets Next answer, and guards it: bodies have a limit, the visitor's address comes from us, failures get words. */
export function createNextHandler({
  next,
  trustProxy,
  answerNotice,
  diagnose,
  onFailure,
}: NextHandlerOptions) {
  return async function handToNext(
    request: IncomingMessage,
    response: ServerResponse,
    extra: readonly string[],
    errand: Errand,
  ): Promise<void> {
    cleanHeaders(request, trustProxy)
    for (let at = 0; at < extra.length; at += 2) response.setHeader(extra[at] ?? '', extra[at + 1] ?? '')
    const sayInstead = wordsForFailures(response, FOR_MACHINES[errand], async (status) => {
      const reason = status === 500 ? await diagnose() : status
      // Next answered a form with a page: there was nobody to take it.
      if (reason < 400) return () => answerNotice(405, request, response, [...extra, 'Allow', 'GET, HEAD'])
      return () => answerNotice(reason, request, response, extra)
    })
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    if (hasBody(request) && !limitBody(request, bodyLimit(path), () => void sayInstead(413))) return
    try {
      await next(request, response)
    } catch (cause) {
      onFailure(cause)
      if (response.headersSent && !response.writableEnded) response.destroy()
      else await sayInstead(500)
    }
  }
}

function cleanHeaders({ headers, socket }: IncomingMessage, trustProxy: boolean): void {
  const visitor = visitorAddress(socket.remoteAddress, headers['x-forwarded-for'], trustProxy)
  if (!trustProxy) for (const name of FORWARDED) delete headers[name]
  headers[VISITOR_HEADER] = visitor
}

const FOR_MACHINES: Record<Errand, (status: number, type: string) => boolean> = {
  // The page that Next makes of a failure is empty without script, and the words of ours say what is the matter.
  page: (status, type) => status >= 500 && !/json|x-component/.test(type),
  // Next's own pages bring scripts along, which no public address does.
  form: (status, type) => type.startsWith('text/html') || (status >= 400 && !type.includes('json')),
}
