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

describe('a change', () => {
  test('is seen by the next who asks', async () => {
    await stage.ask(PATH)
    stage.pages.set(PATH, say('<p>nieuw</p>'))
    stage.press.empty()
    expect((await stage.ask(PATH)).body.toString()).toBe('<p>nieuw</p>')
  })

  test('while a page is being printed: those before get the old one, those after never do', async () => {
    const letGo: (() => void)[] = []
    let text = 'oud'
    stage.pages.set(PATH, async (request, response) => {
      const read = text
      await new Promise<void>((resolve) => letGo.push(resolve))
      say(`<p>${read}</p>`)(request, response)
    })
    const before = stage.ask(PATH)
    await until(() => letGo.length === 1)
    text = 'nieuw'
    stage.press.empty()
    const after = stage.ask(PATH)
    await until(() => letGo.length === 2)
    letGo[1]?.()
    expect((await after).body.toString()).toBe('<p>nieuw</p>')
    letGo[0]?.()
    expect((await before).body.toString()).toBe('<p>oud</p>')
    expect((await stage.ask(PATH)).body.toString()).toBe('<p>nieuw</p>')
    expect(stage.renders.get(PATH)).toBe(2)
  })

  test('makes new addresses known and withdrawn ones gone', async () => {
    expect((await stage.ask('/2012/01/nieuw')).status).toBe(404)
    stage.addresses.set('/2012/01/nieuw', { status: 'page' })
    stage.pages.set('/2012/01/nieuw', say('<p>nieuw</p>'))
    stage.addresses.set(PATH, { status: 'gone' })
    stage.press.empty()
    expect((await stage.ask('/2012/01/nieuw')).status).toBe(200)
    expect((await stage.ask(PATH)).status).toBe(410)
  })

  test('of every millisecond leaves nobody with an older text than was there when they asked', async () => {
    let version = 0
    stage.pages.set(PATH, async (request, response) => {
      const read = version
      await new Promise((resolve) => setTimeout(resolve, 3))
      say(`${read}`)(request, response)
    })
    const changing = setInterval(() => {
      version += 1
      stage.press.empty()
    }, 1)
    const stale: string[] = []
    await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        await new Promise((resolve) => setTimeout(resolve, index))
        const asked = version
        const got = Number((await stage.ask(PATH)).body.toString())
        if (got < asked) stale.push(`asked at ${asked}, got ${got}`)
      }),
    )
    clearInterval(changing)
    expect(stale).toEqual([])
  })
})

describe('what was withdrawn or moved a moment ago, and stands in the address book yet', () => {
  test('is told to be gone', async () => {
    stage.pages.set(PATH, (_request, response) => response.writeHead(410).end())
    const reply = await stage.ask(PATH)
    expect([reply.status, reply.body.toString()]).toEqual([410, expect.stringContaining('Gewoon 410')])
  })

  test('leads to where it is now', async () => {
    const there = { Location: '/2011/03/elders' }
    stage.pages.set(PATH, (_request, response) => response.writeHead(308, there).end())
    const reply = await stage.ask(PATH)
    expect([reply.status, reply.headers.location]).toEqual([308, '/2011/03/elders'])
  })
})
