import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ESSAY, PATH } from './testing/essay'
import { openPressUnderTest, type Stage, say } from './testing/press-under-test'
import { until } from './testing/until'

let stage: Stage

beforeEach(async () => {
  stage = await openPressUnderTest()
  stage.addresses.set(PATH, { status: 'page' })
  stage.pages.set(PATH, say(ESSAY))
})

afterEach(() => stage.close())

describe('a page that cannot be printed', () => {
  test('because it throws answers 500 in words, is rendered once for all who wait, and tried again later', async () => {
    stage.pages.set(PATH, () => {
      throw new Error('mislukt')
    })
    const replies = await Promise.all(Array.from({ length: 50 }, () => stage.ask(PATH)))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([500]))
    expect(replies[0]?.body.toString()).toContain('Gewoon 500')
    expect(stage.renders.get(PATH)).toBe(1)
    expect(stage.failures).toHaveLength(1)
    stage.pages.set(PATH, say(ESSAY))
    await until(async () => (await stage.ask(PATH)).status === 200)
  })

  test.each([
    ['answers 500', (_: unknown, response: ServerResponse) => response.writeHead(500).end('x')],
    ['breaks off', (_: unknown, response: ServerResponse) => response.destroy()],
    [
      'breaks off half-way',
      (_: unknown, response: ServerResponse) => {
        response.writeHead(200, { 'Content-Type': 'text/html' }).write('<p>half')
        setTimeout(() => response.destroy(), 20)
      },
    ],
  ])('because the renderer %s answers 500 and is not kept', async (_how, page) => {
    stage.pages.set(PATH, page)
    expect((await stage.ask(PATH)).status).toBe(500)
    expect(stage.press.memory().copies).toBe(0)
  })

  test('because the renderer says that it misses something says to come again, and is a failure', async () => {
    stage.pages.set(PATH, (_request, response) => response.writeHead(503).end('x'))
    expect((await stage.ask(PATH)).status).toBe(503)
    expect(stage.failures).toHaveLength(1)
  })

  test('because too many wait says to come again, and is no failure', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const paths = Array.from({ length: 1_010 }, (_, index) => `/wacht-${index}`)
    for (const path of paths) {
      stage.addresses.set(path, { status: 'page' })
      stage.pages.set(path, async (request, response) => {
        await held
        say(ESSAY)(request, response)
      })
    }
    const asked = paths.map((path) => stage.ask(path))
    const first = await Promise.race(asked)
    letGo()
    const counts = (await Promise.all(asked)).map(({ status }) => status)
    expect([first.status, counts.filter((status) => status === 503).length]).toEqual([503, 2])
    expect(stage.failures).toEqual([])
  })

  test('within the time limit says to come again, and keeps no other page from being printed', async () => {
    stage.close()
    stage = await openPressUnderTest({ timeLimitMs: 100 })
    stage.addresses.set(PATH, { status: 'page' })
    stage.addresses.set('/anders', { status: 'page' })
    stage.pages.set(PATH, () => new Promise(() => {}))
    stage.pages.set('/anders', say(ESSAY))
    expect((await stage.ask(PATH)).status).toBe(503)
    expect((await stage.ask('/anders')).status).toBe(200)
  })

  test('because something is out of order answers 503, with when to come again, and hammers on nothing', async () => {
    stage.close()
    stage = await openPressUnderTest({ diagnose: async () => 503 })
    await stage.press.printNotices()
    const paths = Array.from({ length: 30 }, (_, index) => `/stuk-${index}`)
    for (const path of paths) {
      stage.addresses.set(path, { status: 'page' })
      stage.pages.set(path, (_request, response) => response.writeHead(500).end())
    }
    await stage.ask('/')
    const first = await stage.ask(paths[0] ?? '')
    expect([first.status, first.headers['retry-after']]).toEqual([503, '10'])
    expect(first.body.toString()).toBe('<h1>Melding 503</h1>')
    const rendersBefore = stage.renders.size
    for (const path of paths) expect((await stage.ask(path)).status).toBe(503)
    expect(stage.renders.size).toBe(rendersBefore)
    expect((await stage.ask('/')).status).toBe(200)
  })
})

describe('without an address book', () => {
  test('printed pages go on being handed out after it was lost, unprinted ones answer 503', async () => {
    stage.close()
    let reads = 0
    stage = await openPressUnderTest({
      diagnose: async () => 503,
      readAddressBook: async () => {
        reads += 1
        throw new Error('geen database')
      },
    })
    for (let time = 0; time < 20; time++) expect((await stage.ask(PATH)).status).toBe(503)
    expect(reads).toBe(1)
    await until(async () => (await stage.ask(PATH)).status === 503 && reads === 2)
  })

  test('it is read once for many who ask', async () => {
    stage.close()
    let reads = 0
    stage = await openPressUnderTest({
      readAddressBook: async () => {
        reads += 1
        await new Promise((resolve) => setTimeout(resolve, 50))
        return () => ({ status: 'unknown' })
      },
    })
    await Promise.all(Array.from({ length: 200 }, (_, index) => stage.ask(`/x-${index}`)))
    expect(reads).toBe(1)
  })
})

test('a visitor who goes away takes nothing along', async () => {
  stage.pages.set(PATH, async (request, response) => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    say(ESSAY)(request, response)
  })
  const visitor = connect(stage.port, '127.0.0.1')
  await once(visitor, 'connect')
  visitor.write(`GET ${PATH} HTTP/1.1\r\nHost: x\r\n\r\n`)
  setTimeout(() => visitor.destroy(), 20)
  expect((await stage.ask(PATH)).status).toBe(200)
  expect(stage.renders.get(PATH)).toBe(1)
})
