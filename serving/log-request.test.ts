import { afterEach, describe, expect, test } from 'vitest'
import { askServer } from '@/press/testing/press-under-test'
import { until } from '@/press/testing/until'
import type { SiteParts } from './create-site-server'
import { openSiteUnderTest, type SiteUnderTest } from './testing/site-under-test'

let site: SiteUnderTest
const open = async (parts?: Partial<SiteParts>) => {
  site = await openSiteUnderTest(parts)
}
const ask = (target: string, headers?: Record<string, string>, method?: string) =>
  askServer(site.sitePort, target, headers, method)

afterEach(() => site.close())

describe('the log', () => {
  test('has one line for a request, with its id, and neither address nor query nor token', async () => {
    await open()
    const reply = await ask('/inloggen/MLQzx9qfRhSTVAXJzWC05g9Wo6_JwZ737Br?a=secret@example.org', {
      'X-Request-Id': 'mine',
    })
    await until(() => site.lines.length === 1)
    const { id, method, path: logged, status, ms, msg } = site.lines[0] ?? {}
    expect({ method, logged, status, msg }).toEqual({
      method: 'GET',
      logged: '/inloggen/…',
      status: 200,
      msg: 'request',
    })
    expect([id, typeof ms]).toEqual([reply.headers['x-request-id'], 'number'])
    expect(id).not.toBe('mine')
    expect(JSON.stringify(site.lines)).not.toMatch(/127\.0\.0\.1|secret|MLQ/)
  })

  test('has the id of the request in every line of what went wrong in it', async () => {
    await open({ next: async () => Promise.reject(new Error('stuk')) })
    const reply = await ask('/schrijven')
    await until(() => site.lines.length === 2)
    expect(site.lines.map(({ id }) => id)).toEqual(Array(2).fill(reply.headers['x-request-id']))
  })

  test('takes over the id of a trusted proxy', async () => {
    await open({ trustProxy: true })
    expect((await ask('/', { 'X-Request-Id': 'from-proxy.1' })).headers['x-request-id']).toBe('from-proxy.1')
    expect((await ask('/', { 'X-Request-Id': 'not <well> formed' })).headers['x-request-id']).not.toContain(
      '<',
    )
  })

  test('is not written for copies, which have an id all the same', async () => {
    await open()
    await ask('/')
    await until(() => site.lines.length === 1)
    expect((await ask('/')).headers['x-request-id']).toMatch(/^[0-9a-f]{8}-/)
    expect(site.lines).toHaveLength(1)
  })
})
