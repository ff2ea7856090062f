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
  /** The host of SITE_URL: the only one that Next gets to see, whatever a proxy or a visitor sends; null when none is set. */
  siteHost: string | null
  answerNotice: AnswerNotice
  /** is it us, or something we need? */
  diagnose: () => Promise<Reason>
  onFailure: (cause: unknown) => void
}

/**
 * What Next is asked for. `form`: something is sent to a public address, where it has handlers to take it and no pages to
 * show. `api` and `file`: what only programs and our own pages ask for.
 */
export type Errand = 'page' | 'form' | 'api' | 'file'

/** Lets Next answer, and guards it: bodies have a limit, the visitor's address comes from us, failures get words. */
export function createNextHandler({
  next,
  trustProxy,
  siteHost,
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
    cleanHeaders(request, trustProxy, siteHost)
    for (let at = 0; at < extra.length; at += 2) response.setHeader(extra[at] ?? '', extra[at + 1] ?? '')
    const sayInstead = wordsForFailures(response, FOR_MACHINES[errand], async (status) => {
      const reason = status === 500 ? await diagnose() : status
      // Next answered with a page where there is none: nobody was there to take what was sent.
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

/**
 * Next compares `Origin` with the host it is asked for, and a proxy may put anything there: nginx by itself sends the
 * host that it forwards to. So Next sees the host of SITE_URL, and who is asking by a field of ours.
 */
function cleanHeaders(
  { headers, socket }: IncomingMessage,
  trustProxy: boolean,
  siteHost: string | null,
): void {
  const visitor = visitorAddress(socket.remoteAddress, headers['x-forwarded-for'], trustProxy)
  if (siteHost !== null || !trustProxy) for (const name of FORWARDED) delete headers[name]
  if (siteHost !== null) {
    headers.host = siteHost
    headers['x-forwarded-host'] = siteHost
  }
  headers[VISITOR_HEADER] = visitor
}

const FOR_MACHINES: Record<Errand, (status: number, type: string) => boolean> = {
  // The page that Next makes of a failure is empty without script, and the words of ours say what is the matter.
  page: (status, type) => status >= 500 && !/json|x-component/.test(type),
  // Next's own pages bring scripts along, which no public address does.
  form: (status, type) => type.startsWith('text/html') || (status >= 400 && !type.includes('json')),
  // A handler may answer in its own words; a page of Next's means that there is no handler.
  api: (status, type) => FOR_MACHINES.page(status, type) || (status >= 400 && type.startsWith('text/html')),
  file: (status) => status >= 400,
}
