import { afterEach, describe, expect, test } from 'vitest'
import { askServer } from '@/press/testing/press-under-test'
import { until } from '@/press/testing/until'
import type { SiteParts } from '../create-site-server'
import { NO_SOURCES, openSiteUnderTest, type SiteUnderTest } from '../testing/site-under-test'
import { createMetrics } from './create-metrics'

let site: SiteUnderTest
const open = async (parts?: Partial<SiteParts>) => {
  site = await openSiteUnderTest(parts)
}
const ask = (target: string, headers?: Record<string, string>, method?: string) =>
  askServer(site.sitePort, target, headers, method)
const numbers = async () => (await ask('/metrics')).body.toString()

afterEach(() => site.close())

const TOKEN = 'a token of thirty-two characters'

describe('the numbers are', () => {
  test('for who asks from this machine', async () => {
    await open()
    const reply = await ask('/metrics')
    expect([reply.status, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([
      200,
      expect.stringMatching(/^text\/plain/),
      'no-store',
    ])
  })

  test.each([
    { 'X-Forwarded-For': '203.0.113.9' },
    { 'X-Forwarded-For': '' },
    { Forwarded: 'for=203.0.113.9' },
    { Via: '1.1 caddy' },
    { 'X-Real-IP': '203.0.113.9' },
    { Host: 'samenspraak.example' },
    { Host: '127.0.0.1.evil.example' },
  ])('for nobody who comes by a proxy or another name: %j', async (headers) => {
    await open()
    expect((await ask('/metrics', headers as unknown as Record<string, string>)).status).toBe(404)
  })

  test.each([{ trustProxy: true }, { siteHost: 'samenspraak.example' }])(
    'for nobody without a token where a proxy may stand in front that says nothing of itself: %j',
    async (parts) => {
      await open(parts)
      expect((await ask('/metrics')).status).toBe(404)
    },
  )

  test('for whoever brings the token, wherever they are, and then for nobody else', async () => {
    await open({ metricsToken: TOKEN, trustProxy: true, siteHost: 'samenspraak.example' })
    expect((await ask('/metrics', { Authorization: `Bearer ${TOKEN}` })).status).toBe(200)
    for (const headers of [{}, { Authorization: TOKEN }, { Authorization: `Bearer ${TOKEN}x` }]) {
      const reply = await ask('/metrics', headers as Record<string, string>)
      expect([reply.status, reply.headers['www-authenticate'], reply.body.length]).toEqual([401, 'Bearer', 0])
    }
    expect((await ask('/metrics', { Authorization: `Bearer ${TOKEN}` }, 'POST')).status).toBe(405)
  })
})

describe('the numbers', () => {
  test('count requests by kind and status, and copies by status', async () => {
    await open()
    for (const target of [
      '/',
      '/nergens',
      '/schrijven',
      '/api/x',
      '/gezond',
      '/media/x',
      '/%',
      '/favicon.ico',
    ])
      await ask(target)
    const page = await ask('/')
    await ask('/', { 'If-None-Match': `${page.headers.etag}` })
    await ask('/', {}, 'HEAD')
    await ask('/nieuwsbrief/aanmelden', {}, 'POST')
    const told = await numbers()
    for (const [kind, status] of [
      ['page', 200],
      ['page', 404],
      ['desk', 200],
      ['api', 200],
      ['file', 200],
      ['health', 200],
      ['media', 404],
      ['malformed', 400],
      ['form', 405],
    ])
      expect(told).toContain(`samenspraak_requests_total{kind="${kind}",status="${status}"} 1`)
    expect(told).toContain('samenspraak_copies_total{status="200"} 2')
    expect(told).toContain('samenspraak_copies_total{status="304"} 1')
    expect(told).toContain('samenspraak_request_seconds_count{kind="page"} 2')
  })

  test('have no more labels after many addresses than after one', async () => {
    await open({ next: (_request, response) => response.writeHead(404).end() })
    const lines = async () => (await site.metrics.render()).split('\n').length
    const askBoth = (name: string) => Promise.all([ask(`/${name}`), ask(`/schrijven/${name}?${name}`)])
    const counted = async (count: number) =>
      (await site.metrics.render()).includes(`requests_total{kind="page",status="404"} ${count}`)
    await askBoth('a')
    await until(() => counted(1))
    const before = await lines()
    for (let at = 0; at < 100; at += 1) await askBoth(`x-${at}`)
    await until(() => counted(101))
    expect(await lines()).toBe(before)
  })

  test('tell of what others keep, and leave out what nobody knows', async () => {
    const metrics = createMetrics({
      ...NO_SOURCES,
      press: () => ({ copies: 3, bytes: 4_096 }),
      pool: () => ({ total: 5, idle: 2, waiting: 7 }),
      queue: async () => ({ jobs: [{ job: 'mail-letter', state: 'failed', count: 2 }], oldestSeconds: 61 }),
      mails: () => Promise.reject(new Error('the database is away')),
      backup: async () => 120,
      findings: async () => ({ disk: { state: 'warns', what: 'little room left' } }),
    })
    metrics.notePrint('printed', 0.02)
    await open({ metrics })
    const told = await numbers()
    for (const line of [
      'samenspraak_press{of="copies"} 3',
      'samenspraak_press{of="bytes"} 4096',
      'samenspraak_database_connections{state="busy"} 3',
      'samenspraak_database_connections{state="asked for"} 7',
      'samenspraak_jobs{job="mail-letter",state="failed"} 2',
      'samenspraak_oldest_job_seconds 61',
      'samenspraak_backup_age_seconds 120',
      'samenspraak_part{part="disk"} 1',
      'samenspraak_print_seconds_count{outcome="printed"} 1',
    ])
      expect(told).toContain(line)
    expect(told).not.toMatch(/^samenspraak_letter_mails\{/m)
    expect(await createMetrics(NO_SOURCES).render()).not.toMatch(/^samenspraak_backup_age_seconds/m)
  })
})
