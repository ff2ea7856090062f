import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Handler } from '@/press/ask-handler'
import { NotPrintedError, type Reason } from '@/press/create-failure-classifier'
import type { Press } from '@/press/create-press'
import { readTarget } from '@/press/read-target'
import { serveAtCounter } from '@/press/serve-at-counter'
import { answerBrokenRequest } from './answer-broken-request'
import { type Checks, createHealthAnswer } from './create-health-answer'
import { createMediaAnswer, type OpenMediaFile } from './create-media-answer'
import { type AnswerNotice, createNextHandler } from './create-next-handler'
import { hasBody } from './limit-body'
import { logRequest } from './log-request'
import { requestIds } from './request-id'
import { stopServer } from './stop-server'
import { whoAnswers } from './who-answers'

export type SiteParts = {
  /** null while developing: Next shows every page as it is at that moment */
  press: Pick<Press, 'findKept' | 'handOutKept' | 'answer' | 'hasPage'> | null
  answerNotice: AnswerNotice
  next: Handler
  openMediaFile: OpenMediaFile
  checks: Checks
  diagnose: () => Promise<Reason>
  publicFiles: ReadonlySet<string>
  trustProxy: boolean
  log: Logger
}

export type SiteServer = {
  server: Server
  /** Takes no new visitors; those who are being answered have so long to get their answer. */
  stop: (withinMs: number) => Promise<void>
}

/** How long a visitor may take. What is slower is cut: slow requests are a way to keep others out. */
const LIMITS = {
  headersTimeout: 10_000,
  // An upload of 16 MB over a telephone line of 1 Mbit/s.
  requestTimeout: 150_000,
  connectionsCheckingInterval: 5_000,
  // Longer than the minute for which proxies keep their connections to us.
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
}
const MOST_CONNECTIONS = 10_000
/** A connection on which nothing moves, though an answer is waiting to be read. */
const IDLE_MS = 120_000

/** The server of the site: who answers what, within which limits, and what is written down of it. */
export function createSiteServer(parts: SiteParts): SiteServer {
  const { press, log, answerNotice } = parts
  const { nextId, idFor } = requestIds(parts.trustProxy)
  const onFailure = (cause: unknown) => log.error({ err: cause }, 'request failed')
  const handToNext = createNextHandler({ ...parts, onFailure })
  const answerMissing = async (
    request: IncomingMessage,
    response: ServerResponse,
    extra: readonly string[],
  ) => answerNotice(404, request, response, extra)
  const answerMedia = createMediaAnswer(parts.openMediaFile, answerMissing)
  const answerHealth = createHealthAnswer(parts.checks, (part, cause) =>
    log.warn({ part, err: cause }, 'part does not work'),
  )
  // Copies are handed out in fewer microseconds than it takes to write that down.
  const logsCopies = log.isLevelEnabled('debug')

  const server = createServer(LIMITS, (request, response) => {
    const id = idFor(request)
    const extra = ['X-Request-Id', id]
    if (logsCopies) logRequest(log, 'debug', id, request, response)
    const isPlain = !hasBody(request)
    if (isPlain && press?.handOutKept(request, response, extra)) return
    if (!logsCopies) logRequest(log, 'info', id, request, response)
    answer(request, response, extra, isPlain).catch((cause) => {
      if (!(cause instanceof NotPrintedError)) onFailure(cause)
      if (response.headersSent) response.destroy()
      else answerNotice(cause instanceof NotPrintedError ? cause.reason : 500, request, response, extra)
    })
  })
  server.maxConnections = MOST_CONNECTIONS
  server.setTimeout(IDLE_MS)
  server.on('clientError', answerBrokenRequest)
  const counter =
    press && !logsCopies
      ? serveAtCounter(server, { findKept: press.findKept, nextId, keepAliveMs: LIMITS.keepAliveTimeout })
      : null
  return { server, stop: (withinMs) => stopServer(server, counter, withinMs) }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    extra: string[],
    isPlain: boolean,
  ): Promise<void> {
    const target = readTarget(request.url ?? '')
    if (target.status === 'malformed') return answerNotice(400, request, response, extra)
    // The form that proxies use names a host of the visitor's choice; nobody below needs to know it.
    if (!request.url?.startsWith('/')) request.url = `${target.path}${target.query && `?${target.query}`}`
    const who = whoAnswers(target.path, parts.publicFiles)
    if (who === 'next') return handToNext(request, response, extra, 'page')
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    if (!isReading)
      return who === 'press' ? takeForm(request, response, extra) : refuse(request, response, extra)
    // Reading brings nothing along (RFC 9110, 9.3.1); a body would be the beginning of something else.
    if (!isPlain) return answerNotice(400, request, response, [...extra, 'Connection', 'close'])
    if (who === 'health') return answerHealth(request, response, extra)
    if (who === 'media') return answerMedia(request, response, extra)
    return press ? press.answer(request, response, extra) : handToNext(request, response, extra, 'page')
  }

  /** Something is sent to a public address: a handler of Next may take it, but a page takes nothing. */
  async function takeForm(
    request: IncomingMessage,
    response: ServerResponse,
    extra: string[],
  ): Promise<void> {
    if (await press?.hasPage(request.url ?? '')) return refuse(request, response, extra)
    // With this field Next would look for a server action, which only the desk has.
    delete request.headers['next-action']
    return handToNext(request, response, extra, press ? 'form' : 'page')
  }

  function refuse(request: IncomingMessage, response: ServerResponse, extra: string[]): void {
    // What was sent along is not read, so the connection cannot be used again.
    const close = hasBody(request) ? ['Connection', 'close'] : []
    answerNotice(405, request, response, [...extra, 'Allow', 'GET, HEAD', ...close])
  }
}
