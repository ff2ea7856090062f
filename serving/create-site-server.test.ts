import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { exchange } from '@/press/testing/exchange'
import { askServer, say } from '@/press/testing/press-under-test'
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

describe('what Next gets to see', () => {
  const seen: IncomingMessage['headers'][] = []
  const next = (request: IncomingMessage, response: ServerResponse) => {
    seen.push({ ...request.headers })
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('desk')
  }

  test('is the address of the visitor from us, whatever they say themselves', async () => {
    await open({ next })
    await ask('/schrijven', {
      'X-Samenspraak-Visitor': '6.6.6.6',
      'X-Forwarded-For': '6.6.6.6',
      'X-Forwarded-Host': 'evil.example',
    })
    expect(seen.at(-1)).toMatchObject({ 'x-samenspraak-visitor': '127.0.0.1' })
    expect(seen.at(-1)).not.toHaveProperty('x-forwarded-host')
  })

  test('is the address that a trusted proxy wrote, and no other', async () => {
    await open({ next, trustProxy: true })
    await ask('/schrijven', { 'X-Samenspraak-Visitor': '6.6.6.6', 'X-Forwarded-For': '6.6.6.6, 203.0.113.9' })
    expect(seen.at(-1)).toMatchObject({ 'x-samenspraak-visitor': '203.0.113.9' })
  })
})

describe('a body', () => {
  const reading = async (request: IncomingMessage, response: ServerResponse) => {
    let bytes = 0
    for await (const chunk of request) bytes += chunk.length
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end(`${bytes}`)
  }

  test.each([
    ['/api/iets', 1_000_000, 200],
    ['/api/iets', 1_100_000, 413],
    ['/schrijven/beelden', 15_500_000, 200],
    ['/schrijven/beelden', 17_000_000, 413],
    ['/schrijvenden', 1_100_000, 413],
  ])('to %s of %i bytes is answered with %i, announced or in chunks', async (target, bytes, status) => {
    await open({ next: reading })
    const announced = await send(target, bytes, { 'Content-Length': `${bytes}` })
    expect(announced.status).toBe(status)
    const chunked = await send(target, bytes, {})
    expect(chunked.status).toBe(status)
    if (status === 413) expect(chunked.body).toContain('Gewoon 413')
    else expect(chunked.body).toBe(`${bytes}`)
    expect(site.lines.filter(({ level }) => Number(level) >= 50)).toEqual([])
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

describe('a form', () => {
  test('goes to the handler that takes it, which may send the visitor on', async () => {
    await open({
      next: (_request, response) => response.writeHead(303, { Location: '/nieuwsbrief/aangevraagd' }).end(),
    })
    const reply = await ask('/nieuwsbrief/aanmelden', {}, 'POST')
    expect([reply.status, reply.headers.location]).toEqual([303, '/nieuwsbrief/aangevraagd'])
  })

  test('sent to a page is refused without troubling Next', async () => {
    let isAsked = false
    await open({
      next: () => {
        isAsked = true
      },
    })
    const reply = await ask('/', { 'Next-Action': 'x' }, 'POST')
    expect([reply.status, reply.headers.allow, isAsked]).toEqual([405, 'GET, HEAD', false])
  })

  test('sent where nobody takes it gets words and no scripts', async () => {
    await open({
      next: (_request, response) =>
        response.writeHead(404, { 'Content-Type': 'text/html' }).end('<script>Next</script>'),
    })
    const reply = await ask('/nergens', {}, 'POST')
    expect([reply.status, reply.body.toString()]).toEqual([404, expect.stringContaining('Gewoon 404')])
  })

  test.each([
    ['throws', 500, 500],
    ['throws while the database is away', 503, 503],
  ])('whose handler %s gets words', async (_how, diagnosis, status) => {
    await open({
      diagnose: async () => (diagnosis === 503 ? 503 : 500),
      next: (_request, response) => {
        response.statusCode = 500
        response.setHeader('X-Nextjs', 'x')
        response.write('Internal ')
        response.end('Server Error')
      },
    })
    const reply = await ask('/nieuwsbrief/aanmelden', {}, 'POST')
    expect([reply.status, reply.body.toString()]).toEqual([
      status,
      expect.stringContaining(`Gewoon ${status}`),
    ])
    expect(reply.headers).not.toHaveProperty('x-nextjs')
  })
})

test('a handler that rejects gets words, and a line in the log', async () => {
  await open({ next: () => Promise.reject(new Error('stuk')) })
  const reply = await ask('/schrijven')
  expect([reply.status, reply.body.toString()]).toEqual([500, expect.stringContaining('Gewoon 500')])
  expect(site.lines.some(({ msg }) => msg === 'request failed')).toBe(true)
})

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

describe('health', () => {
  test('is 200 when every part works', async () => {
    await open({ checks: { database: async () => {}, press: async () => {} } })
    const reply = await ask('/gezond')
    expect([reply.status, JSON.parse(`${reply.body}`)]).toEqual([
      200,
      { healthy: true, database: 'works', press: 'works' },
    ])
  })

  test('is 503 and says which part does not work, without saying why', async () => {
    await open({
      checks: { database: () => Promise.reject(new Error('10.0.0.3 refused')), press: async () => {} },
    })
    const reply = await ask('/gezond')
    expect([reply.status, `${reply.body}`]).toEqual([
      503,
      '{"healthy":false,"database":"does not work","press":"works"}',
    ])
  })

  test('answers within three seconds though a part hangs, which is looked at once however many ask', async () => {
    let looks = 0
    await open({
      checks: {
        database: () => {
          looks += 1
          return new Promise(() => {})
        },
      },
    })
    const begun = Date.now()
    const replies = await Promise.all(Array.from({ length: 20 }, () => ask('/gezond')))
    expect(Date.now() - begun).toBeLessThan(3_000)
    expect(replies.every(({ status }) => status === 503)).toBe(true)
    expect(looks).toBe(1)
  })
})

describe('a picture', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'samenspraak-media-')), '320.webp')
  writeFileSync(file, '<script>not a picture</script>')
  const openMediaFile = async (asked: string) =>
    asked.includes('0123') ? { file, type: 'image/webp' } : null

  test('is sent with the type we made, and nothing in it can run', async () => {
    await open({ openMediaFile })
    const { headers, body } = await ask('/media/0123456789abcdef/320.webp?x')
    expect(body).toHaveLength(30)
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': '30',
    })
    const again = await ask('/media/0123456789abcdef/320.webp', { 'If-None-Match': `${headers.etag}` })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect((await ask('/media/0123456789abcdef/320.webp', {}, 'HEAD')).body).toHaveLength(0)
    expect((await ask('/media/0123456789abcdef/320.webp', {}, 'POST')).status).toBe(405)
  })

  test('that is not there is the 404 of every page', async () => {
    await open({ openMediaFile })
    const reply = await ask('/media/../../etc/passwd')
    expect([reply.status, reply.body.toString()]).toEqual([404, expect.stringContaining('Gewoon 404')])
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

test('a stop lets those who are being answered have their answer, and takes nobody new', async () => {
  let letGo = () => {}
  await open({
    next: async (_request, response) => {
      await new Promise<void>((resolve) => {
        letGo = resolve
      })
      response.end('done')
    },
  })
  const underWay = ask('/schrijven')
  const waiting = request({ port: site.sitePort, path: '/', headers: { Connection: 'keep-alive' } }).end()
  const [kept] = await once(waiting, 'response')
  kept.resume()
  await until(() => site.lines.length > 0)
  const stopped = site.site.stop(5_000)
  await expect(ask('/')).rejects.toThrow()
  letGo()
  expect((await underWay).body.toString()).toBe('done')
  await stopped
})

test('while developing every page comes from Next', async () => {
  await open({ press: null, next: say('als het is') })
  expect((await ask('/')).body.toString()).toBe('als het is')
})

async function send(
  target: string,
  bytes: number,
  headers: Record<string, string>,
): Promise<{ status: number; body: string }> {
  const asked = request({ port: site.sitePort, path: target, method: 'POST', headers })
  asked.on('error', () => {}).setMaxListeners(0)
  const answered = once(asked, 'response')
  const chunk = Buffer.alloc(100_000)
  for (let left = bytes; left > 0 && asked.writable; left -= chunk.length) {
    if (!asked.write(chunk.subarray(0, Math.min(left, chunk.length)))) {
      await Promise.race([once(asked, 'drain'), answered])
    }
  }
  asked.end()
  const [answer] = (await answered) as [IncomingMessage]
  let body = ''
  for await (const part of answer) body += part
  return { status: answer.statusCode ?? 0, body }
}
