import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Server as Listener } from 'node:net'
import type { Logger } from 'pino'
import { inRequest } from '@/log'
import type { Handler } from '@/press/ask-handler'
import { NotPrintedError } from '@/press/create-failure-classifier'
import type { Press } from '@/press/create-press'
import { STAY_WITH_HTTPS } from '@/press/page-headers'
import { readTarget } from '@/press/read-target'
import { serveAtCounter } from '@/press/serve-at-counter'
import { createBrokenRequestAnswer } from './answer-broken-request'
import { createHealthAnswer, type HealthOptions } from './create-health-answer'
import { createListeners } from './create-listeners'
import { createMediaAnswer, type FindFile } from './create-media-answer'
import { createNextHandler, type NextHandlerOptions } from './create-next-handler'
import { errandOf } from './errand'
import { hasBody } from './limit-body'
import { logRequest } from './log-request'
import type { Metrics } from './metrics/create-metrics'
import { createMetricsAnswer } from './metrics/create-metrics-answer'
import { measureAnswer } from './metrics/measure-answer'
import { requestKind } from './metrics/request-kind'
import { createProxyNotice } from './notice-proxy'
import { requestIds } from './request-id'
import { stopServer } from './stop-server'
import { whoAnswers } from './who-answers'

export type SiteParts = {
  /** null while developing: Next shows every page as it is at that moment */
  press: Pick<Press, 'findKept' | 'handOutKept' | 'answer' | 'hasPage'> | null
  next: Handler
  /** of the pictures, what readers may have */
  findFile: FindFile
  health: HealthOptions
  metrics: Metrics
  /** opens `/metrics` to whoever brings it; null: only this machine may ask */
  metricsToken: string | null
  publicFiles: ReadonlySet<string>
  /** true when readers come by https: browsers are told to stay there, by every answer */
  isHttps: boolean
  log: Logger
} & Omit<NextHandlerOptions, 'next' | 'onFailure'>

export type SiteServer = {
  server: Server
  /** beside its own, for the same port */
  listeners: Listener[]
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
  const answerMedia = createMediaAnswer(parts.findFile, answerMissing)
  const answerHealth = createHealthAnswer(parts.health)
  const { metrics, trustProxy, siteHost } = parts
  const access = { token: parts.metricsToken, trustProxy, siteHost }
  const answerMetrics = createMetricsAnswer(metrics, access, answerNotice)
  // Copies are handed out in fewer microseconds than it takes to write that down.
  const logsCopies = log.isLevelEnabled('debug')
  const noticeProxy = createProxyNotice(parts.trustProxy, log)

  const server = createServer(LIMITS, (request, response) => {
    const id = idFor(request)
    const extra = ['X-Request-Id', id]
    if (logsCopies) logRequest(log, 'debug', id, request, response)
    const isPlain = !hasBody(request)
    noticeProxy(request)
    if (isPlain && press?.handOutKept(request, response, extra)) return metrics.noteCopy(response.statusCode)
    response.setMaxListeners(MOST_LISTENERS)
    // Kept copies have it already; of all other answers none may be without.
    if (parts.isHttps) response.setHeader('Strict-Transport-Security', STAY_WITH_HTTPS)
    if (!logsCopies) logRequest(log, 'info', id, request, response)
    inRequest(id, () => answer(request, response, extra, isPlain)).catch((cause) => {
      if (!(cause instanceof NotPrintedError)) log.error({ err: cause, id }, 'request failed')
      if (response.headersSent) response.destroy()
      else answerNotice(cause instanceof NotPrintedError ? cause.reason : 500, request, response, extra)
    })
  })
  const listeners = createListeners(server, MOST_CONNECTIONS)
  server.setTimeout(IDLE_MS)
  server.on('clientError', createBrokenRequestAnswer(parts.isHttps))
  const counter =
    press && !logsCopies
      ? serveAtCounter(server, {
          findKept: press.findKept,
          nextId,
          keepAliveMs: LIMITS.keepAliveTimeout,
          onHandedOut: metrics.noteCopy,
        })
      : null
  return { server, listeners, stop: (withinMs) => stopServer(server, listeners, counter, withinMs) }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    extra: string[],
    isPlain: boolean,
  ): Promise<void> {
    const target = readTarget(request.url ?? '')
    if (target.status === 'malformed' || HAS_NUL.test(target.path)) {
      measureAnswer(metrics, 'malformed', response)
      return answerNotice(400, request, response, extra)
    }
    // The form that proxies use names a host of the visitor's choice; nobody below needs to know it.
    if (!request.url?.startsWith('/')) request.url = `${target.path}${target.query && `?${target.query}`}`
    const who = whoAnswers(target.path, parts.publicFiles)
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    measureAnswer(metrics, requestKind(who, target.path, isReading), response)
    if (who === 'next') return handToNext(request, response, extra, errandOf(target.path, parts.publicFiles))
    if (!isReading)
      return who === 'press' ? takeForm(request, response, extra) : refuse(request, response, extra)
    // Reading brings nothing along (RFC 9110, 9.3.1); a body would be the beginning of something else.
    if (!isPlain) return answerNotice(400, request, response, [...extra, 'Connection', 'close'])
    if (who === 'health') return answerHealth(request, response, extra)
    if (who === 'metrics') return answerMetrics(request, response, extra)
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
    return handToNext(request, response, extra, 'form')
  }

  function refuse(request: IncomingMessage, response: ServerResponse, extra: string[]): void {
    // What was sent along is not read, so the connection cannot be used again.
    const close = hasBody(request) ? ['Connection', 'close'] : []
    answerNotice(405, request, response, [...extra, 'Allow', 'GET, HEAD', ...close])
  }
}

/** Of one answer: a few of ours and many of Next's wait for its end. Node takes more than ten for a leak, and complains. */
const MOST_LISTENERS = 24

/** No name of ours holds one, and whoever opens a file by it stumbles. */
const HAS_NUL = /%00|\0/
