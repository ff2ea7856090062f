import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { request } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { FORM_TYPE, plainForm } from './testing/form-of-ours'
import { findFreePort, hasProxy, type Manner, type ProxyName, runProxy } from './testing/run-proxy'
import { openSiteUnderTest, type SiteUnderTest } from './testing/site-under-test'

const HOST = 'site.example'
const MANNERS: Manner[] = ['as it comes', 'as docs/running says']
const PROXIES: ProxyName[] = ['nginx', 'Caddy', 'Apache', 'HAProxy']
const MEGABYTE = 1024 * 1024

const OF_FORM = { 'Content-Type': FORM_TYPE }
/** What a browser without script makes of a form with one field. */
const aForm = (value: string) => Buffer.from(plainForm(value))

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

for (const name of PROXIES) {
  const isThere = hasProxy(name)
  if (!isThere) console.log(`${name} is not installed, so nothing is tried behind it`)

  describe.runIf(isThere)(`behind the real ${name}`, { timeout: 30_000 }, () => {
    test.each(MANNERS)('%s, Next takes a form of ours, and knows no other host', async (manner) => {
      const { ask } = await open(name, manner)
      const form = aForm('tekst')
      const taken = await ask('/schrijven', 'POST', { Origin: `https://${HOST}`, ...OF_FORM }, form)
      expect([taken.status, taken.headers['strict-transport-security']]).toEqual([200, 'max-age=31536000'])
      expect(JSON.parse(taken.body)).toMatchObject({ host: HOST, body: form.length })
      const foreign = await ask(
        '/schrijven',
        'POST',
        { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example', ...OF_FORM },
        form,
      )
      expect(foreign.status).toBe(403)
      expect((await ask('/', 'GET')).body).toContain('Voorpagina')
      expect((await ask('/metrics', 'GET')).status).toBe(404)
    })

    test('as docs/running says, visitors are who they are and pictures pass', async () => {
      const { ask } = await open(name, 'as docs/running says')
      const headers = { Origin: `https://${HOST}`, 'X-Forwarded-For': '6.6.6.6', ...OF_FORM }
      const form = aForm('x'.repeat(15 * MEGABYTE))
      const { status, body } = await ask('/schrijven', 'POST', headers, form)
      expect(status).toBe(200)
      expect(JSON.parse(body)).toMatchObject({ visitor: '127.0.0.1', body: form.length })
    })
  })
}

/** The site on plain http with a proxy before it that speaks https for it. */
async function open(name: ProxyName, manner: Manner) {
  const site: SiteUnderTest = await openSiteUnderTest({
    next: likeNext,
    trustProxy: true,
    siteHost: HOST,
    isHttps: true,
  })
  ends.push(() => site.close())
  const place = {
    host: HOST,
    sitePort: site.sitePort,
    http: await findFreePort(),
    https: await findFreePort(),
  }
  ends.unshift(await runProxy(name, manner, place))
  return { ask }

  async function ask(
    path: string,
    method: string,
    headers: Record<string, string> = {},
    sent?: string | Buffer,
  ) {
    const asked = request({
      host: '127.0.0.1',
      port: place.https,
      servername: HOST,
      rejectUnauthorized: false,
      agent: false,
      path,
      method,
      headers: { Host: HOST, ...headers, ...(sent ? { 'Content-Length': Buffer.byteLength(sent) } : {}) },
    })
    asked.end(sent)
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return { status: answer.statusCode, headers: answer.headers, body: `${await buffer(answer)}` }
  }
}

/** Compares `Origin` with the host it is asked for, as Next does before it takes a form. */
async function likeNext(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { origin, host, 'x-forwarded-host': forwarded, 'x-samenspraak-visitor': visitor } = request.headers
  const body = (await buffer(request)).length
  const isOurs = origin !== undefined && new URL(origin).host === (forwarded ?? host)
  response
    .writeHead(isOurs ? 200 : 403, { 'Content-Type': 'application/json' })
    .end(JSON.stringify({ host, visitor, body }))
}
