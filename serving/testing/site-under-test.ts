import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { openPressUnderTest, type Stage } from '@/press/testing/press-under-test'
import { createSiteServer, type SiteParts, type SiteServer } from '@/serving/create-site-server'

export type SiteUnderTest = Stage & { site: SiteServer; lines: Record<string, unknown>[]; sitePort: number }

/** The site's server before a press under test, with a stand-in for Next and its log in a list. */
export async function openSiteUnderTest(parts: Partial<SiteParts> = {}): Promise<SiteUnderTest> {
  const stage = await openPressUnderTest()
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const site = createSiteServer({
    press: stage.press,
    answerNotice: stage.press.answerNotice,
    next: (_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('Next'),
    openMediaFile: async () => null,
    checks: {},
    diagnose: async () => 500,
    publicFiles: new Set(['/favicon.ico']),
    trustProxy: false,
    log,
    ...parts,
  })
  site.server.listen(0, '127.0.0.1')
  await once(site.server, 'listening')
  const sitePort = (site.server.address() as AddressInfo).port
  return {
    ...stage,
    site,
    lines,
    sitePort,
    close: () => {
      void site.stop(0)
      stage.close()
    },
  }
}
