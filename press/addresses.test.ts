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

describe('what a visitor sends', () => {
  test('never reaches the renderer, so it cannot get into a copy', async () => {
    const seen: string[] = []
    stage.pages.set(PATH, (request, response) => {
      seen.push(
        `${request.method} ${request.url}`,
        ...Object.keys(request.headers).sort(),
        `${request.headers.host}`,
      )
      say(ESSAY)(request, response)
    })
    await stage.ask(`${PATH}?_rsc=1&x=2`, {
      Host: 'evil.example',
      Cookie: 'session=1',
      RSC: '1',
      'Next-Action': 'x',
      'Next-Router-State-Tree': 'x',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'http',
      'X-Samenspraak-Visitor': '1.2.3.4',
      'Accept-Language': 'de',
      'User-Agent': 'Evil',
      Range: 'bytes=0-1',
      Authorization: 'Basic x',
    })
    expect(seen).toEqual([
      `GET ${PATH}`,
      'connection',
      'host',
      'user-agent',
      'x-forwarded-host',
      'x-forwarded-proto',
      'samenspraak.example',
    ])
  })

  test('in the query makes no more copies than the page has answers', async () => {
    stage.addresses.set(PATH, { status: 'page', query: { pagina: ['2', '3'] } })
    for (let count = 0; count < 300; count++) {
      await stage.ask(`${PATH}?pagina=${count % 5}&x=${count}`)
    }
    expect([...stage.renders.keys()].sort()).toEqual([PATH, `${PATH}?pagina=2`, `${PATH}?pagina=3`])
    expect([...stage.renders.values()]).toEqual([1, 1, 1])
  })
})

describe('addresses', () => {
  test('that are wrongly spelt point to the right spelling, with what the page knows of the query', async () => {
    stage.addresses.set(PATH, { status: 'page', query: { pagina: ['2'] } })
    const reply = await stage.ask(`/${PATH}/?x=1&pagina=2`)
    expect([reply.status, reply.headers.location]).toEqual([308, `${PATH}?pagina=2`])
  })

  test('that moved point to where they are now', async () => {
    stage.addresses.set('/oud', { status: 'moved', to: PATH })
    const reply = await stage.ask('/oud?x=1')
    expect([reply.status, reply.headers.location]).toEqual([301, PATH])
  })

  test('in the form that proxies use are read for their path', async () => {
    expect((await stage.ask(`http://evil.example${PATH}`)).status).toBe(200)
  })

  test.each([
    ['/%zz', 400],
    ['/%', 400],
    [`${PATH}%00`, 404],
    ['/2011/../../etc/passwd', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
    [`/${'x'.repeat(10_000)}`, 404],
    [`${PATH.toUpperCase()}`, 404],
    ['/__proto__', 404],
    ['/constructor', 404],
    ['//evil.example/%2e%2e', 404],
    ['/melding/404', 404],
  ])('like %.40s are answered %i in words, without rendering', async (target, status) => {
    const reply = await stage.ask(target)
    expect(reply.status).toBe(status)
    expect(reply.headers['content-type']).toContain('text/html')
    expect(reply.body.length).toBeGreaterThan(20)
    expect(stage.renders.size).toBe(0)
  })
})
