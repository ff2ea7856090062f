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

describe('notices', () => {
  test('are printed pages with their own status, kept by nobody', async () => {
    await stage.press.printNotices()
    const reply = await stage.ask('/nergens', { 'If-None-Match': '*' })
    expect([reply.status, reply.body.toString()]).toEqual([404, '<h1>Melding 404</h1>'])
    expect(reply.headers['cache-control']).toBe('private, no-store')
    expect(reply.headers).not.toHaveProperty('etag')
  })

  test('for what is gone have a name of their own, and unknown addresses cost nothing more', async () => {
    stage.close()
    stage = await openPressUnderTest({ furtherNotices: ['410-dialogue', '410-nooit'] })
    stage.pages.set('/melding/410-dialogue', say('<h1>Teruggenomen</h1>'))
    stage.addresses.set('/terug', { status: 'gone', notice: '410-dialogue' })
    stage.addresses.set('/nooit', { status: 'gone', notice: '410-nooit' })
    await stage.press.printNotices()
    const reply = await stage.ask('/terug')
    expect([reply.status, reply.body.toString()]).toEqual([410, '<h1>Teruggenomen</h1>'])
    // One that could not be printed says it in general.
    const general = await stage.ask('/nooit')
    expect([general.status, general.body.toString()]).toEqual([410, '<h1>Melding 410</h1>'])
    await Promise.all([1, 2, 3].map((number) => stage.ask(`/onbekend-${number}`)))
    expect(stage.renders.get('/melding/404')).toBe(1)
  })

  test('survive a change, also when they cannot be printed again', async () => {
    await stage.press.printNotices()
    for (const path of stage.pages.keys()) stage.pages.set(path, (_, response) => response.destroy())
    stage.press.empty()
    await until(() => stage.failures.length >= 4)
    expect((await stage.ask('/nergens')).body.toString()).toBe('<h1>Melding 404</h1>')
  })

  test('are printed again after a change', async () => {
    await stage.press.printNotices()
    stage.pages.set('/melding/404', say('<h1>Nieuw menu</h1>'))
    stage.press.empty()
    await until(() => stage.renders.get('/melding/404') === 2)
    await until(async () => (await stage.ask('/nergens')).body.toString() === '<h1>Nieuw menu</h1>')
  })

  test('that could not be printed are printed as soon as they can be, without a change', async () => {
    const page = stage.pages.get('/melding/404')
    stage.pages.set('/melding/404', (_request, response) => response.destroy())
    await stage.press.printNotices()
    expect((await stage.ask('/nergens')).body.toString()).toContain('Gewoon 404')
    if (page) stage.pages.set('/melding/404', page)
    await until(async () => (await stage.ask('/nergens')).body.toString() === '<h1>Melding 404</h1>')
  })

  test('that were never printed are plain, escaped words', async () => {
    stage.close()
    stage = await openPressUnderTest({
      wordsFor: () => ({ title: 'Niet <hier>', text: 'a & b', home: 'Terug', language: 'nl' }),
    })
    const { body } = await stage.ask('/nergens')
    expect(body.toString()).toContain('<h1>Niet &lt;hier&gt;</h1><p>a &amp; b</p>')
  })

  test('stand for a page that the renderer does not have after all', async () => {
    stage.pages.delete(PATH)
    expect((await stage.ask(PATH)).status).toBe(404)
    expect(stage.press.memory().copies).toBe(0)
  })
})
