import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askForPreview } from './ask-for-preview'

const shown = { problems: [], preview: { title: 'Een titel', lead: '', parts: [] } }
const answers = vi.fn<typeof fetch>()
const ask = (gone = new AbortController().signal) => askForPreview('/voorbeeld', new FormData(), gone)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', answers.mockReset())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a server without room is asked again after the pause that it asks for', async () => {
  answers.mockResolvedValueOnce(new Response(null, { status: 503, headers: { 'Retry-After': '4' } }))
  answers.mockResolvedValueOnce(Response.json(shown))
  const answer = ask()
  await vi.advanceTimersByTimeAsync(3_900)
  expect(answers).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(200)
  expect(await answer).toEqual(shown)
})

test('it is not asked again for a form of which something newer was typed, and not for ever', async () => {
  const busy = async () => new Response(null, { status: 503, headers: { 'Retry-After': '4' } })
  answers.mockImplementation(busy)
  const newer = new AbortController()
  const given = ask(newer.signal)
  newer.abort()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await given).toBeNull()
  expect(answers).toHaveBeenCalledTimes(1)
  const stubborn = ask()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(await stubborn).toBeNull()
  expect(answers).toHaveBeenCalledTimes(11)
})

test.each([
  ['signed out', () => Response.json(null, { status: 401 })],
  ['too large', () => new Response('Te groot', { status: 413 })],
  ['busy without a pause', () => new Response(null, { status: 503 })],
  ['a page of a proxy', () => new Response('<p>', { headers: { 'content-type': 'text/html' } })],
  ['half an answer', () => new Response('{"pro', { headers: { 'content-type': 'application/json' } })],
])('%s is no answer to show', async (_what, answer) => {
  answers.mockImplementation(async () => answer())
  expect(await ask()).toBeNull()
})

test('a server out of reach is no answer to show', async () => {
  answers.mockRejectedValue(new TypeError('fetch failed'))
  expect(await ask()).toBeNull()
})
