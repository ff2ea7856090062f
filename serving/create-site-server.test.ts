import { once } from 'node:events'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
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

  test.each([false, true])(
    'is the host of SITE_URL, whatever a proxy or a visitor sends (trusted: %s)',
    async (trustProxy) => {
      await open({ next, trustProxy, siteHost: 'site.example' })
      await ask('/schrijven', {
        Host: '127.0.0.1:3000',
        'X-Forwarded-Host': 'evil.example',
        'X-Forwarded-Proto': 'gopher',
        Forwarded: 'host=evil.example',
      })
      expect(seen.at(-1)).toMatchObject({ host: 'site.example', 'x-forwarded-host': 'site.example' })
      expect(seen.at(-1)).not.toHaveProperty('x-forwarded-proto')
      expect(seen.at(-1)).not.toHaveProperty('forwarded')
    },
  )
})

describe('a form', () => {
  test('of a reader is no server action, whatever it says of itself', async () => {
    const seen: IncomingMessage['headers'][] = []
    await open({
      next: (request, response) => {
        seen.push({ ...request.headers })
        response.writeHead(303, { Location: '/nieuwsbrief/aangevraagd' }).end()
      },
    })
    await ask('/nieuwsbrief/aanmelden', { 'Next-Action': '40abcd', 'X-Other': 'stays' }, 'POST')
    expect(seen).toEqual([expect.objectContaining({ 'x-other': 'stays' })])
    expect(seen[0]).not.toHaveProperty('next-action')
  })

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

test('a handler that answers with a failure and throws it too gets words once', async () => {
  await open({
    next: async (_request, response) => {
      response.writeHead(500, { 'Content-Type': 'text/html' }).end('Next')
      throw new Error('stuk')
    },
  })
  const reply = await ask('/nieuwsbrief/aanmelden', {}, 'POST')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect([reply.status, reply.body.toString()]).toEqual([500, expect.stringContaining('Gewoon 500')])
  expect(site.lines.filter(({ level }) => Number(level) >= 50)).toHaveLength(1)
})

test('a page of the desk that fails gets words instead of a page that needs a script', async () => {
  await open({
    diagnose: async () => 503,
    next: (_request, response) =>
      response.writeHead(500, { 'Content-Type': 'text/html' }).end('<html><script>Next</script></html>'),
  })
  const reply = await ask('/schrijven')
  expect([reply.status, reply.body.toString()]).toEqual([503, expect.stringContaining('Gewoon 503')])
})

test.each([
  ['/schrijven/dialogen/weg', '404-desk'],
  ['/schrijven?weg', '404-desk'],
  ['/inloggen/weg', '404'],
])(
  'a page of Next that is not there, at %s, is said by the notice %s, which needs no script',
  async (path, notice) => {
    await open({
      next: (_request, response) =>
        response.writeHead(404, { 'Content-Type': 'text/html' }).end('<html><script>Next</script></html>'),
      answerNotice: (notice, _request, response) => void response.writeHead(404).end(String(notice)),
    })
    const reply = await ask(path)
    expect([reply.status, reply.body.toString()]).toEqual([404, notice])
  },
)

test('what the script of a page asks for, and is not there, is for that script', async () => {
  await open({
    next: (_request, response) =>
      void response.writeHead(404, { 'Content-Type': 'text/x-component' }).end('1:E'),
  })
  const reply = await ask('/schrijven/dialogen/weg')
  expect([reply.status, reply.body.toString()]).toEqual([404, '1:E'])
})

test('a page of the desk that says when to come again has its own words', async () => {
  await open({
    diagnose: async () => 503,
    next: (_request, response) => {
      // As Next hands on what a handler answered.
      response.statusCode = 503
      response.setHeader('Content-Type', 'text/html')
      response.setHeader('Retry-After', '10')
      response.end('Wat je typte')
    },
  })
  const reply = await ask('/schrijven')
  expect([reply.status, reply.headers['retry-after'], reply.body.toString()]).toEqual([
    503,
    '10',
    'Wat je typte',
  ])
})

test('a handler that rejects gets words, and a line in the log', async () => {
  await open({ next: () => Promise.reject(new Error('stuk')) })
  const reply = await ask('/schrijven')
  expect([reply.status, reply.body.toString()]).toEqual([500, expect.stringContaining('Gewoon 500')])
  expect(site.lines.some(({ msg }) => msg === 'request failed')).toBe(true)
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

test('while developing a form of a reader page is taken too, which names no action of Next', async () => {
  await open({
    press: null,
    next: (_request, response) => response.writeHead(303, { Location: '/dank' }).end(),
  })
  const answer = await fetch(`http://localhost:${site.sitePort}/nieuwsbrief/aanmelden`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'anna@voorbeeld.example' }),
    redirect: 'manual',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/dank'])
})

test.each(['/api/niets', '/_next/static/niets.js'])(
  'what is not there at %s is told by us, without a script',
  async (path) => {
    await open({
      next: (_request, response) =>
        response.writeHead(404, { 'Content-Type': 'text/html' }).end('<script>Next</script>'),
    })
    const reply = await ask(path)
    expect([reply.status, reply.body.toString()]).toEqual([404, expect.stringContaining('Gewoon 404')])
  },
)

test('what a handler under /api refuses in its own way stays as it is', async () => {
  await open({ next: (_request, response) => response.writeHead(413).end() })
  expect((await ask('/api/inbound', {}, 'POST')).body).toHaveLength(0)
})

test('every answer of a site that is reached by https keeps browsers there', async () => {
  await open({ isHttps: true, next: (request, response) => answerLikeNext(request, response) })
  const replies = await Promise.all([
    ask('/'),
    ask('/', { 'Accept-Encoding': 'identity;q=0' }),
    ask('/nergens'),
    ask('//'),
    ask('/schrijven'),
    ask('/schrijven/stuk'),
    ask('/api/niets'),
    ask('/favicon.ico'),
    ask('/media/niets.png'),
    ask('/gezond'),
    ask('/%'),
    ask('/', {}, 'POST'),
    ask('/gezond', {}, 'POST'),
  ])
  const [page] = replies
  replies.push(await ask('/', { 'If-None-Match': `${page?.headers.etag}` }))
  replies.push(await ask('/', { 'Accept-Encoding': 'identity;q=0' }))
  const [broken = ''] = (await exchange(site.sitePort, ['GET / HTTP/1.1\r\nHost\r\n\r\n'])).split('\r\n\r\n')
  const said = replies.map(
    ({ raw }) => raw.filter((field) => /^strict-transport-security$/i.test(field)).length,
  )
  expect(replies.map(({ status }) => status)).toEqual([
    200, 406, 404, 308, 200, 500, 404, 200, 404, 200, 400, 405, 405, 304, 406,
  ])
  expect(said).toEqual(replies.map(() => 1))
  expect(broken).toContain('Strict-Transport-Security: max-age=31536000')
})

function answerLikeNext(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/html')
  response.statusCode = request.url?.includes('stuk') ? 500 : request.url?.includes('niets') ? 404 : 200
  response.end('Next')
}
