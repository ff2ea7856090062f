import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ESSAY, PATH } from './testing/essay'
import { openPressUnderTest, type Stage, say } from './testing/press-under-test'

let stage: Stage

beforeEach(async () => {
  stage = await openPressUnderTest()
  stage.addresses.set(PATH, { status: 'page' })
  stage.pages.set(PATH, say(ESSAY))
})

afterEach(() => stage.close())

describe('a page', () => {
  test('is rendered once and handed out as often as it is asked for', async () => {
    for (let time = 0; time < 5; time++) expect((await stage.ask(PATH)).body.toString()).toBe(ESSAY)
    expect(stage.renders.get(PATH)).toBe(1)
  })

  test('is rendered once when a thousand ask at the same time', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    stage.pages.set(PATH, async (request, response) => {
      await held
      say(ESSAY)(request, response)
    })
    const replies = Promise.all(Array.from({ length: 1_000 }, () => stage.ask(PATH)))
    setTimeout(letGo, 200)
    const statuses = new Set((await replies).map(({ status, body }) => `${status} ${body.length}`))
    expect([...statuses]).toEqual([`200 ${Buffer.byteLength(ESSAY)}`])
    expect(stage.renders.get(PATH)).toBe(1)
  })

  test('has exactly the headers that the architecture names', async () => {
    stage.pages.set(
      PATH,
      say(ESSAY, { Link: '</a.css>; rel=preload; as="style", </a.js>; rel=preload; as="script"' }),
    )
    const { headers } = await stage.ask(PATH, { 'Accept-Encoding': 'br' })
    const { date, connection, 'content-length': _, etag, ...rest } = headers
    expect(etag).toMatch(/^"[\w-]{22}-br"$/)
    expect(rest).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
      'content-security-policy':
        "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
      vary: 'Accept-Encoding',
      link: '</a.css>; rel=preload; as="style"',
    })
  })

  test('carries none of the renderer’s own headers and no cookie', async () => {
    stage.pages.set(
      PATH,
      say(ESSAY, {
        'Set-Cookie': 'a=1',
        'X-Powered-By': 'Next.js',
        Vary: 'rsc, next-router-state-tree',
        'Cache-Control': 'private, no-store',
        'X-Nextjs-Cache': 'HIT',
      }),
    )
    const { headers } = await stage.ask(PATH)
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('x-nextjs-cache')
    expect(headers.vary).toBe('Accept-Encoding')
  })

  test('is packed for gzip once, and has the same bytes and tag when it is packed again', async () => {
    const gzip = { 'Accept-Encoding': 'gzip' }
    const first = await Promise.all([stage.ask(PATH, gzip), stage.ask(PATH, gzip)])
    const other = await openPressUnderTest()
    other.addresses.set(PATH, { status: 'page' })
    other.pages.set(PATH, say(`${ESSAY}`))
    const again = await other.ask(PATH, gzip)
    other.close()
    for (const { body, headers } of first) {
      expect(body.equals(again.body)).toBe(true)
      expect(headers.etag).toBe(again.headers.etag)
    }
    const unchanged = await stage.ask(PATH, { ...gzip, 'If-None-Match': again.headers.etag ?? '' })
    expect(unchanged.status).toBe(304)
  })

  test('is the same page in every coding, each with its own tag and length', async () => {
    const [identity, br, gzip] = await Promise.all(
      ['identity', 'br', 'gzip'].map((coding) => stage.ask(PATH, { 'Accept-Encoding': coding })),
    )
    expect(identity?.body.toString()).toBe(ESSAY)
    expect(brotliDecompressSync(br?.body ?? '').toString()).toBe(ESSAY)
    expect(gunzipSync(gzip?.body ?? '').toString()).toBe(ESSAY)
    expect(new Set([identity, br, gzip].map((reply) => reply?.headers.etag)).size).toBe(3)
    for (const reply of [identity, br, gzip]) {
      expect(Number(reply?.headers['content-length'])).toBe(reply?.body.length)
    }
  })

  test('answers HEAD as GET, without a body', async () => {
    const get = await stage.ask(PATH, { 'Accept-Encoding': 'gzip' })
    const head = await stage.ask(PATH, { 'Accept-Encoding': 'gzip' }, 'HEAD')
    expect(head.body).toHaveLength(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })

  test('answers 304 to who has it, with what RFC 9110 wants repeated and nothing else', async () => {
    const { headers } = await stage.ask(PATH, { 'Accept-Encoding': 'br' })
    const again = await stage.ask(PATH, {
      'Accept-Encoding': 'br',
      'If-None-Match': `"x", W/${headers.etag}`,
    })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(Object.keys(again.headers).sort()).toEqual([
      'cache-control',
      'connection',
      'date',
      'etag',
      'strict-transport-security',
      'vary',
    ])
    expect(again.headers.etag).toBe(headers.etag)
  })

  test('is sent whole to who has it in another coding', async () => {
    const { headers } = await stage.ask(PATH, { 'Accept-Encoding': 'br' })
    const other = await stage.ask(PATH, { 'Accept-Encoding': 'gzip', 'If-None-Match': `${headers.etag}` })
    expect(other.status).toBe(200)
  })

  test('is sent whole when a part is asked for', async () => {
    const reply = await stage.ask(PATH, { Range: 'bytes=0-9' })
    expect([reply.status, reply.body.length]).toEqual([200, Buffer.byteLength(ESSAY)])
  })

  test('is refused to who accepts no coding at all', async () => {
    expect((await stage.ask(PATH, { 'Accept-Encoding': '*;q=0' })).status).toBe(406)
  })

  test('can only be read', async () => {
    const reply = await stage.ask(PATH, {}, 'POST')
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD'])
    await stage.ask(PATH)
    expect((await stage.ask(PATH, {}, 'DELETE')).status).toBe(405)
  })
})

describe('other things than pages', () => {
  test('are printed as they are, with their own type', async () => {
    const feed = '<?xml version="1.0"?><rss><script>geen html</script></rss>'.repeat(20)
    stage.addresses.set('/feed.xml', { status: 'page' })
    stage.pages.set('/feed.xml', say(feed, { 'Content-Type': 'application/rss+xml' }))
    const reply = await stage.ask('/feed.xml', { 'Accept-Encoding': 'gzip' })
    expect(gunzipSync(reply.body).toString()).toBe(feed)
    expect(reply.headers['content-type']).toBe('application/rss+xml')
    expect(reply.headers['content-security-policy']).toBeUndefined()
  })

  test('like pictures are not compressed again', async () => {
    const picture = Buffer.alloc(20_000, 7)
    stage.addresses.set('/og.png', { status: 'page' })
    stage.pages.set('/og.png', (_request, response) =>
      response.writeHead(200, { 'Content-Type': 'image/png' }).end(picture),
    )
    const reply = await stage.ask('/og.png', { 'Accept-Encoding': 'br, gzip' })
    expect(reply.body.equals(picture)).toBe(true)
    expect(reply.headers).not.toHaveProperty('content-encoding')
    expect(reply.headers).not.toHaveProperty('vary')
  })

  test('pages with a secret in their address are printed for each asker and kept by nobody', async () => {
    stage.addresses.set('/bevestigen/abc', { status: 'page', keep: false })
    stage.pages.set('/bevestigen/abc', say('<script>1</script><button>Bevestigen</button>'))
    const first = await stage.ask('/bevestigen/abc')
    await stage.ask('/bevestigen/abc')
    expect(stage.renders.get('/bevestigen/abc')).toBe(2)
    expect(first.body.toString()).toBe('<button>Bevestigen</button>')
    expect(first.headers['cache-control']).toBe('private, no-store')
    expect(first.headers['content-security-policy']).toContain("default-src 'none'")
    expect(stage.press.memory().copies).toBe(0)
  })
})
