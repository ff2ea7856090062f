import { once } from 'node:events'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { exchange } from '@/press/testing/exchange'
import { until } from '@/press/testing/until'
import type { SiteParts } from './create-site-server'
import { ACTION_ID, FORM_TYPE, scriptedForm } from './testing/form-of-ours'
import { openSiteUnderTest, type SiteUnderTest } from './testing/site-under-test'

let site: SiteUnderTest
const open = async (parts?: Partial<SiteParts>) => {
  site = await openSiteUnderTest(parts)
}

afterEach(() => site.close())

/** What the desk takes is an action. */
const AN_ACTION = { 'Content-Type': FORM_TYPE, 'Next-Action': ACTION_ID }

describe('a body', () => {
  const reading = async (request: IncomingMessage, response: ServerResponse) => {
    let bytes = 0
    for await (const chunk of request) bytes += chunk.length
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end(`${bytes}`)
  }

  test.each([
    ['/api/iets', 1_000_000, 200],
    ['/api/iets', 1_100_000, 413],
    ['/api/inbound', 5_242_880, 200],
    ['/api/inbound', 5_400_000, 413],
    ['/schrijven/beelden', 15_500_000, 200],
    ['/schrijven/beelden', 17_000_000, 413],
    ['/schrijven/opnemen/tekst', 21_000_000, 200],
    ['/schrijven/opnemen/tekst', 22_100_000, 413],
    ['/schrijven/voorbeeld/essay', 1_100_000, 413],
    ['/schrijvenden', 1_100_000, 413],
  ])('to %s of %i bytes is answered with %i, announced or in chunks', async (target, bytes, status) => {
    await open({ next: reading })
    const announced = await send(target, bytes, { ...AN_ACTION, 'Content-Length': `${bytes}` })
    expect(announced.status).toBe(status)
    const chunked = await send(target, bytes, AN_ACTION)
    expect(chunked.status).toBe(status)
    if (status === 413) expect(chunked.body).toContain('Gewoon 413')
    else expect(chunked.body).toBe(`${bytes}`)
    expect(site.lines.filter(({ level }) => Number(level) >= 50)).toEqual([])
  })

  test('that began to come in before it was known who takes it is counted from its beginning', async () => {
    const hasPage = () => new Promise<boolean>((resolve) => setTimeout(resolve, 100, false))
    const press = { hasPage, handOutKept: () => false, findKept: () => undefined, answer: async () => {} }
    await open({ next: reading, press })
    expect((await send('/formulier', 1_060_000, {})).status).toBe(413)
  })

  test('without end is cut, and nothing of it is kept', async () => {
    await open({ next: reading })
    const socket = connect(site.sitePort, '127.0.0.1')
    await once(socket, 'connect')
    socket.on('error', () => {})
    let answer = ''
    socket.on('data', (bytes) => {
      answer += bytes
    })
    socket.write('POST /api/iets HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n')
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const pouring = setInterval(() => socket.writable && socket.write(chunk.repeat(8)), 1)
    await until(() => socket.destroyed)
    clearInterval(pouring)
    expect(answer).toContain('413')
  })

  test('that comes with a reading request is refused', async () => {
    await open()
    const answer = await exchange(site.sitePort, [
      'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc',
    ])
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  })
})

describe('what is slow or broken', () => {
  test.each([
    ['nonsense', 'nonsense\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
    [
      'a length and chunks',
      'POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
    ],
  ])('like %s is answered in one line and hung up on', async (_what, bytes, status) => {
    await open()
    const answer = await exchange(site.sitePort, [bytes], 1_000)
    expect(answer).toContain(`HTTP/1.1 ${status} `)
    expect(answer).toMatch(/^Connection: close\r$/m)
  })

  test.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: x\r\n', 'X: y\r\n'],
    ['a body', 'POST /api/iets HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n', 'x'],
  ])('like %s that come a drop at a time are cut', { timeout: 20_000 }, async (_what, begin, drop) => {
    await open({ next: () => new Promise(() => {}) })
    Object.assign(site.site.server, { headersTimeout: 300, requestTimeout: 400 })
    const slow = connect(site.sitePort, '127.0.0.1')
    const closed = new Promise((resolve) => slow.once('close', resolve))
    slow.on('error', () => {})
    slow.write(begin)
    const dripping = setInterval(() => slow.write(drop), 100)
    await closed
    clearInterval(dripping)
  })
})

async function send(
  target: string,
  bytes: number,
  headers: Record<string, string>,
): Promise<{ status: number; body: string }> {
  const asked = request({ port: site.sitePort, path: target, method: 'POST', headers })
  asked.on('error', () => {}).setMaxListeners(0)
  const answered = once(asked, 'response')
  const form = Buffer.from(scriptedForm('x'.repeat(bytes - scriptedForm().length)))
  for (let at = 0; at < bytes && asked.writable; at += 100_000) {
    if (!asked.write(form.subarray(at, at + 100_000))) {
      await Promise.race([once(asked, 'drain'), answered])
    }
  }
  asked.end()
  const [answer] = (await answered) as [IncomingMessage]
  let body = ''
  for await (const part of answer) body += part
  return { status: answer.statusCode ?? 0, body }
}
