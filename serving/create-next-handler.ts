import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handler } from '@/press/ask-handler'
import type { Reason } from '@/press/create-failure-classifier'
import { collectBody } from './collect-body'
import { createDoor, type DoorOptions } from './create-door'
import { isBrokenMultipart, isMalformedAction } from './is-malformed'
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

/** Says that it is too busy at this moment, and when to come back. */
export type AnswerBusy = (
  retryAfterSeconds: number,
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
  answerBusy: AnswerBusy
  /** the part of a visitor's address that they cannot change at will */
  networkOf: (address: string) => string
  /** does this, and tells whether the database failed in it */
  whileWatching: <T>(work: (wasOutOfOrder: () => boolean) => T) => T
  /** is it us, or something we need? */
  diagnose: () => Promise<Reason>
  onFailure: (cause: unknown) => void
  door?: Partial<DoorOptions>
  previewDoor?: Partial<DoorOptions>
}

/**
 * What Next is asked for. `form`: something is sent to a public address, where it has handlers to take it and no pages to
 * show. `preview`: of a text that is being typed. `api` and `file`: what only programs and our own pages ask for; nobody has
 * to wait for a file.
 */
export type Errand = 'page' | 'form' | 'preview' | 'api' | 'file'

/**
 * A preview waits for a thread, at most half a minute, and holds nothing meanwhile: so many may be inside that who waits is
 * called by the line of the threads, which knows members. They take no turn of what is saved or read.
 */
const PREVIEW_DOOR: DoorOptions = { atOnce: 64, waiting: 64, waitMs: 8_000, turnMs: 45_000 }

/** Something we need failed: that is mostly over sooner than a crowd is. */
const RETRY_AFTER_FAILURE_SECONDS = 5

/**
 * Lets Next answer, and guards it: bodies have a limit and are there before it begins, who asks waits for a turn, the
 * visitor's address comes from us, failures get words.
 */
export function createNextHandler(options: NextHandlerOptions) {
  const { next, trustProxy, answerNotice, answerBusy, networkOf, whileWatching, diagnose, onFailure } =
    options
  const deskDoor = createDoor(options.door)
  const previewDoor = createDoor({ ...PREVIEW_DOOR, ...options.previewDoor })

  return async function handToNext(
    request: IncomingMessage,
    response: ServerResponse,
    extra: readonly string[],
    errand: Errand,
  ): Promise<void> {
    cleanHeaders(request, trustProxy, options.siteHost)
    const body = await takeBody(request, response, extra, errand)
    if (!body) return
    if (errand === 'file') return answer(request, response, extra, errand, body.handOn)
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    await firstInLine(response)
    if (gone.signal.aborted) return
    const door = errand === 'preview' ? previewDoor : deskDoor
    const turn = await door.enter(networkOf(String(request.headers[VISITOR_HEADER])), gone.signal)
    if (turn.status === 'full') return answerBusy(turn.retryAfterSeconds, request, response, extra)
    if (gone.signal.aborted) return turn.leave()
    await answer(request, response, extra, errand, body.handOn)
    // Of a visitor who left early the work goes on, and so does the turn.
    if (response.closed) turn.leave()
    else response.once('close', turn.leave)
  }

  /** Null when there is nothing to hand on any more: it was answered, or the visitor is gone. */
  async function takeBody(
    request: IncomingMessage,
    response: ServerResponse,
    extra: readonly string[],
    errand: Errand,
  ): Promise<{ handOn: () => IncomingMessage } | null> {
    const isPost = request.method === 'POST'
    if (!hasBody(request)) {
      if (!isPost || errand !== 'page' || !isMalformedAction(request, Buffer.alloc(0)))
        return { handOn: () => request }
      answerNotice(400, request, response, extra)
      return null
    }
    const { earlyBytes, collected: collecting } = collectBody(
      request,
      response,
      networkOf(String(request.headers[VISITOR_HEADER])),
    )
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    const tooLarge = () => response.headersSent || answerNotice(413, request, response, extra)
    if (!limitBody(request, bodyLimit(path), tooLarge, earlyBytes)) return null
    const collected = await collecting
    if (response.headersSent || collected.status === 'gone') return null
    if (collected.status === 'full') answerBusy(RETRY_AFTER_FAILURE_SECONDS, request, response, extra)
    else if (
      (errand === 'page' && isPost && isMalformedAction(request, collected.body)) ||
      isBrokenMultipart(request.headers['content-type'] ?? '', collected.body)
    )
      answerNotice(400, request, response, extra)
    else return collected
    return null
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    extra: readonly string[],
    errand: Errand,
    handOn: () => IncomingMessage,
  ): Promise<void> {
    for (let at = 0; at < extra.length; at += 2) response.setHeader(extra[at] ?? '', extra[at + 1] ?? '')
    await whileWatching(async (wasOutOfOrder) => {
      const isForMachines = (status: number, type: string) =>
        FOR_MACHINES[errand](status, type) || (status >= 500 && wasOutOfOrder())
      const sayInstead = wordsForFailures(response, isForMachines, async (status) => {
        // What was sent may be sent again: it failed by something that mends itself.
        if (status === 500 && request.method === 'POST' && wasOutOfOrder())
          return () => answerBusy(RETRY_AFTER_FAILURE_SECONDS, request, response, extra)
        const reason = status !== 500 ? status : wasOutOfOrder() ? 503 : await diagnose()
        // Next answered with a page where there is none: nobody was there to take what was sent.
        if (reason < 400) return () => answerNotice(405, request, response, [...extra, 'Allow', 'GET, HEAD'])
        return () => answerNotice(reason, request, response, extra)
      })
      try {
        await next(handOn(), response)
      } catch (cause) {
        onFailure(cause)
        if (response.headersSent && !response.writableEnded) response.destroy()
        else await sayInstead(500)
      }
    })
  }
}

/**
 * Waits until the answers to what was sent before on the same connection are out. Otherwise whoever sends many requests and
 * reads no answer would hold every turn, each with an answer that cannot leave.
 */
async function firstInLine(response: ServerResponse): Promise<void> {
  if (response.socket || response.closed) return
  await new Promise<void>((resolve) => {
    response.once('socket', () => resolve())
    response.once('close', resolve)
  })
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
  // Who types asks by script, which looks at nothing but the number.
  preview: () => false,
  file: (status) => status >= 400,
}
