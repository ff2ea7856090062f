import { AsyncLocalStorage } from 'node:async_hooks'
import { afterEach, expect, test } from 'vitest'
import { exchange } from '@/press/testing/exchange'
import { until } from '@/press/testing/until'
import type { SiteParts } from './create-site-server'
import { ACTION_ID, FORM_TYPE, scriptedForm } from './testing/form-of-ours'
import { openSiteUnderTest, type SiteUnderTest } from './testing/site-under-test'

let site: SiteUnderTest
const open = async (parts: Partial<SiteParts>) => {
  site = await openSiteUnderTest(parts)
}
afterEach(() => site.close())

const post = (body = scriptedForm()) =>
  exchange(site.sitePort, [
    `POST /schrijven HTTP/1.1\r\nHost: x\r\nConnection: close\r\nNext-Action: ${ACTION_ID}\r\nContent-Type: ${FORM_TYPE}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  ])
const get = (target: string) =>
  exchange(site.sitePort, [`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`])

test('when too many wait, who comes is told when to come back', async () => {
  const waiting: (() => void)[] = []
  await open({
    next: (_request, response) => void waiting.push(() => response.end('late')),
    door: { atOnce: 1, waiting: 1 },
  })
  void get('/schrijven')
  await until(() => waiting.length === 1)
  void get('/schrijven')
  await new Promise((resolve) => setTimeout(resolve, 30))
  const third = await get('/schrijven')
  expect(third).toMatch(/^HTTP\/1\.1 503 /)
  expect(third).toMatch(/Retry-After: \d/)
  waiting[0]?.()
  await until(() => waiting.length === 2)
  waiting[1]?.()
})

test('a preview waits at a door of its own: it keeps nobody from the desk, and nobody there keeps it', async () => {
  const held: (() => void)[] = []
  await open({
    next: (request, response) => {
      if (request.url?.endsWith('now')) response.end('now')
      else held.push(() => response.end('late'))
    },
    door: { atOnce: 1, waiting: 0 },
    previewDoor: { atOnce: 1, waiting: 0 },
  })
  void get('/schrijven/voorbeeld/essay')
  await until(() => held.length === 1)
  expect(await get('/schrijven/now')).toContain('now')
  expect(await get('/schrijven/voorbeeld/brief')).toMatch(/^HTTP\/1\.1 503 .*Retry-After: \d/s)
  held.shift()?.()
  void get('/schrijven')
  await until(() => held.length === 1)
  expect(await get('/schrijven/voorbeeld/brief?now')).toContain('now')
  held.shift()?.()
})

test('a network whose requests hang leaves room for another', async () => {
  await open({
    next: (request, response) => void (request.url === '/schrijven/now' && response.end('now')),
    trustProxy: true,
    networkOf: (address) => address.slice(0, address.lastIndexOf('.')),
    door: { atOnce: 2, waiting: 0 },
  })
  const from = (address: string, target: string) =>
    exchange(site.sitePort, [
      `GET ${target} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ${address}\r\nConnection: close\r\n\r\n`,
    ])
  void from('203.0.113.1', '/schrijven').catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(await from('203.0.113.2', '/schrijven/now')).toMatch(/^HTTP\/1\.1 503 /)
  expect(await from('198.51.100.1', '/schrijven/now')).toContain('now')
})

test('of many previews of one session most are turned away before they are read', async () => {
  const held: (() => void)[] = []
  await open({
    next: (_request, response) => void held.push(() => response.end('preview')),
    previewDoor: { atOnce: 100 },
  })
  const head = 'POST /schrijven/voorbeeld/essay HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'
  const ask = (session: string) =>
    exchange(site.sitePort, [
      `${head}Cookie: samenspraak=${session}\r\nContent-Length: 9\r\n\r\n`,
      'x'.repeat(9),
    ])
  const first = Array.from({ length: 4 }, () => ask('mallory'))
  await until(() => held.length === 4)
  expect(
    await exchange(site.sitePort, [`${head}Cookie: samenspraak=mallory\r\nContent-Length: 9\r\n\r\n`], 500),
  ).toMatch(/^HTTP\/1\.1 503 .*Retry-After: [3-8]\r/s)
  const other = ask('denise')
  await until(() => held.length === 5)
  for (const end of held.splice(0)) end()
  await Promise.all([...first, other])
  const again = ask('mallory')
  await until(() => held.length === 1)
  held[0]?.()
  expect(await again).toContain('preview')
})

test('a form that waits for a thread keeps nobody from the desk, unless it is so large that few may wait', async () => {
  const held: (() => void)[] = []
  const turns = new AsyncLocalStorage<() => () => Promise<void>>()
  await open({
    whileHoldingTurn: (stepAside, work) => turns.run(stepAside, work),
    next: async (request, response) => {
      if (request.url !== '/schrijven/now') {
        const comeBack = turns.getStore()?.()
        await new Promise<void>((resolve) => held.push(resolve))
        await comeBack?.()
      }
      response.end(request.url)
    },
    door: { atOnce: 1, waiting: 0 },
  })
  const form = post()
  await until(() => held.length === 1)
  expect(await get('/schrijven/now')).toContain('now')
  held.shift()?.()
  expect(await form).toContain('/schrijven')
  const large = post(scriptedForm('x'.repeat(200_000)))
  await until(() => held.length === 1)
  expect(await get('/schrijven/now')).toMatch(/^HTTP\/1\.1 503 /)
  held.shift()?.()
  await large
})

test('files of the build wait for nobody', async () => {
  await open({
    next: (request, response) => void (request.url === '/_next/a.js' && response.end('file')),
    door: { atOnce: 1, waiting: 0 },
  })
  void get('/schrijven').catch(() => {})
  expect(await get('/_next/a.js')).toContain('file')
})
