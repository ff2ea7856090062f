import { AsyncLocalStorage } from 'node:async_hooks'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { exchange } from '@/press/testing/exchange'
import { until } from '@/press/testing/until'
import type { SiteParts } from './create-site-server'
import { ACTION_ID, FORM_TYPE, formOf, scriptedForm } from './testing/form-of-ours'
import { openSiteUnderTest, type SiteUnderTest } from './testing/site-under-test'

let site: SiteUnderTest
let asked = 0
const open = async (parts?: Partial<SiteParts>) => {
  asked = 0
  site = await openSiteUnderTest({
    next: (_request, response) => {
      asked += 1
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('Next')
    },
    ...parts,
  })
}
afterEach(() => site.close())

const ACTION = `Next-Action: ${ACTION_ID}\r\nContent-Type: ${FORM_TYPE}\r\n`
const post = (fields: string, body = scriptedForm()) =>
  exchange(site.sitePort, [
    `POST /schrijven HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${fields}Content-Length: ${body.length}\r\n\r\n${body}`,
  ])
const get = (target: string) =>
  exchange(site.sitePort, [`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`])
const errors = () => site.lines.filter(({ level }) => Number(level) > 30)

test('an action is answered without a warning of Node, though Next waits for its end in many places too', async () => {
  const warned: Error[] = []
  const note = (warning: Error) => warned.push(warning)
  process.on('warning', note)
  await open({
    next: (_request, response) => {
      for (let at = 0; at < 8; at++) response.once('close', () => {})
      response.end()
    },
  })
  expect(await post(ACTION)).toMatch(/^HTTP\/1\.1 200 /)
  process.off('warning', note)
  expect(warned).toEqual([])
})

test('who signs out by a plain form is not taken for somebody with a broken action', async () => {
  await open()
  const body = '--x--\r\n'
  const form = `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: ${body.length}\r\n`
  const send = (path: string) =>
    exchange(site.sitePort, [`POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${form}\r\n${body}`])
  expect(await send('/schrijven/uitloggen')).toMatch(/^HTTP\/1\.1 200 /)
  expect(await send('/schrijven')).toMatch(/^HTTP\/1\.1 400 /)
})

test('an action of ours reaches Next, with all that was sent', async () => {
  let heard = ''
  await open({
    next: async (request, response) => {
      for await (const chunk of request) heard += chunk
      response.end()
    },
  })
  await post(ACTION, scriptedForm('abc'))
  expect(heard).toBe(scriptedForm('abc'))
})

test.each([
  ['comes with its head', (head: string, body: string) => [head + body]],
  ['comes later', (head: string, body: string) => [head, body]],
])('the body of a form that %s can be read as that of a request of fetch', async (_how, parts) => {
  let heard = ''
  await open({
    next: async (request, response) => {
      const init = { method: 'POST', body: request as never, duplex: 'half' }
      heard = await new Request('http://x/', init).text()
      response.end()
    },
  })
  const body = 'email=ada%40voorbeeld.example'
  const head = `POST /nieuwsbrief/aanmelden HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`
  await exchange(site.sitePort, parts(head, body))
  expect(heard).toBe(body)
})

test.each([
  ['an action by no name', () => post(`Next-Action: x\r\nContent-Type: ${FORM_TYPE}\r\n`)],
  ['an action with other arguments', () => post(ACTION, formOf([['0', '["$F1"]']]))],
  ['a form with no action', () => post(`Content-Type: ${FORM_TYPE}\r\n`, formOf([['a', 'v']]))],
  ['a type that no form has', () => post('Content-Type: application/json\r\n', '{}')],
  ['a form without an end', () => post('Content-Type: multipart/form-data; boundary=x\r\n', '--x\r\n\r\nv')],
  ['a NUL in an address', () => get('/schrijven/%00')],
  ['a NUL in the address of a page', () => get('/2011/02/a%00b')],
  ['a NUL in the name of a picture', () => get('/media/a%00.jpg')],
])('%s is answered 400, and is no error of ours', async (_what, send) => {
  await open()
  expect(await send()).toMatch(/^HTTP\/1\.1 400 /)
  expect(asked).toBe(0)
  expect(errors()).toEqual([])
})

test('what is sent to a page beside the previews is looked at like what is sent to any page', async () => {
  await open()
  const head = 'POST /schrijven/voorbeeld/niets HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'
  const sent = [`${head}Next-Action: x\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n[]`]
  expect(await exchange(site.sitePort, sent)).toMatch(/^HTTP\/1\.1 400 /)
  expect(asked).toBe(0)
})

test('who leaves half-way through a form has asked for nothing, and leaves no line', async () => {
  await open()
  const socket = connect(site.sitePort, '127.0.0.1')
  socket.write(`POST /schrijven HTTP/1.1\r\nHost: x\r\n${ACTION}Content-Length: 100\r\n\r\nhalf`)
  await new Promise((resolve) => setTimeout(resolve, 50))
  socket.destroy()
  await get('/schrijven')
  await until(() => site.lines.length > 0)
  expect(asked).toBe(1)
  expect(site.lines.map(({ method }) => method)).toEqual(['GET'])
})

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
  const form = post(ACTION)
  await until(() => held.length === 1)
  expect(await get('/schrijven/now')).toContain('now')
  held.shift()?.()
  expect(await form).toContain('/schrijven')
  const large = post(ACTION, scriptedForm('x'.repeat(200_000)))
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

test('what failed because the database is away may be sent again', async () => {
  await open({
    whileWatching: (work) => work(() => true),
    next: (_request, response) =>
      void response.writeHead(500, { 'Content-Type': 'text/x-component' }).end('1:E'),
  })
  const answer = await post(ACTION)
  expect(answer).toMatch(/^HTTP\/1\.1 503 /)
  expect(answer).toMatch(/Retry-After: 5/)
})
