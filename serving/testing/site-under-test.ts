import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { idOfRequest } from '@/log'
import { openPressUnderTest, type Stage } from '@/press/testing/press-under-test'
import { createSiteServer, type SiteParts, type SiteServer } from '@/serving/create-site-server'
import type { MetricSources } from '@/serving/metrics/add-gauges'
import { createMetrics, type Metrics } from '@/serving/metrics/create-metrics'

export type SiteUnderTest = Stage & {
  site: SiteServer
  metrics: Metrics
  lines: Record<string, unknown>[]
  sitePort: number
}

/** The site's server before a press under test, with a stand-in for Next and its log in a list. */
export async function openSiteUnderTest(parts: Partial<SiteParts> = {}): Promise<SiteUnderTest> {
  const stage = await openPressUnderTest()
  const lines: Record<string, unknown>[] = []
  const log = pino(
    { level: 'info', mixin: idOfRequest },
    { write: (line: string) => void lines.push(JSON.parse(line)) },
  )
  const metrics = parts.metrics ?? createMetrics(NO_SOURCES)
  const site = createSiteServer({
    press: stage.press,
    answerNotice: stage.press.answerNotice,
    answerBusy: (seconds, _request, response, extra) =>
      response.writeHead(503, ['Retry-After', String(seconds), ...extra]).end('busy'),
    networkOf: (address) => address,
    whileWatching: (work) => work(() => false),
    whileHoldingTurn: (_stepAside, work) => work(),
    next: (_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('Next'),
    findFile: async () => null,
    health: { findings: async () => ({}), servesReaders: async () => true },
    metrics,
    metricsToken: null,
    diagnose: async () => 500,
    publicFiles: new Set(['/favicon.ico']),
    trustProxy: false,
    siteHost: null,
    isHttps: false,
    log,
    ...parts,
  })
  site.server.listen(0, '127.0.0.1')
  await once(site.server, 'listening')
  const sitePort = (site.server.address() as AddressInfo).port
  return {
    ...stage,
    site,
    metrics,
    lines,
    sitePort,
    close: () => {
      void site.stop(0)
      stage.close()
    },
  }
}

export const NO_SOURCES: MetricSources = {
  press: () => null,
  pool: () => ({ total: 0, idle: 0, waiting: 0 }),
  queue: async () => ({ jobs: [], oldestSeconds: 0 }),
  mails: async () => [],
  backup: async () => null,
  findings: async () => ({}),
}
