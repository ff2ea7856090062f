import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { heapInUse } from './testing/collect-garbage'
import { ESSAY, PATH } from './testing/essay'
import { openPressUnderTest, type Stage, say } from './testing/press-under-test'

let stage: Stage

beforeEach(async () => {
  stage = await openPressUnderTest()
  stage.addresses.set(PATH, { status: 'page' })
  stage.pages.set(PATH, say(ESSAY))
})

afterEach(() => stage.close())

describe('memory', () => {
  test('stays under the limit: what was handed out longest ago goes first', async () => {
    stage.close()
    stage = await openPressUnderTest({ byteLimit: 20_000 })
    const paths = Array.from({ length: 40 }, (_, index) => `/2011/02/stuk-${index}`)
    for (const path of paths) {
      stage.addresses.set(path, { status: 'page' })
      stage.pages.set(path, say(`<p>${path} ${'woord '.repeat(1_000)}</p>`))
    }
    await stage.ask(paths[0] ?? '')
    for (const path of paths) {
      await stage.ask(path)
      await stage.ask(paths[0] ?? '')
    }
    const { copies, bytes } = stage.press.memory()
    expect(bytes).toBeLessThanOrEqual(20_000)
    expect(copies).toBeGreaterThan(5)
    expect(stage.renders.get(paths[0] ?? '')).toBe(1)
    await stage.ask(paths[1] ?? '')
    expect(stage.renders.get(paths[1] ?? '')).toBe(2)
  })

  test('is not spent on a page that would take a large share of it', async () => {
    stage.close()
    stage = await openPressUnderTest({ byteLimit: 100_000 })
    // What does not get shorter.
    const page = randomBytes(45_000).toString('base64')
    stage.pages.set('/', say(page))
    expect((await stage.ask('/')).body).toHaveLength(page.length)
    expect(stage.press.memory().copies).toBe(0)
  })

  test('holds a page once, in the coding that most readers get', async () => {
    const page = `<p>${'Een zin die vaker voorkomt. '.repeat(4_000)}</p>`
    stage.pages.set('/', say(page))
    await stage.ask('/')
    for (const coding of ['br', 'gzip', 'identity']) await stage.ask('/', { 'Accept-Encoding': coding })
    expect(stage.press.memory().bytes).toBeLessThan(page.length / 10)
  })

  test('does not grow by a flood of unknown addresses', { timeout: 120_000 }, async () => {
    await stage.press.printNotices()
    const flood = async (round: number) => {
      for (let count = 0; count < 2_000; count++) {
        const path = `/${round}/${count}/${'x'.repeat(count % 900)}?q=${count}`
        expect((await stage.ask(path)).status).toBe(404)
      }
    }
    await flood(0)
    const before = heapInUse()
    await flood(1)
    expect(heapInUse() - before).toBeLessThan(3_000_000)
    expect(stage.press.memory().copies).toBe(0)
    expect([...stage.renders.keys()].every((target) => target.startsWith('/melding/'))).toBe(true)
  })
})
