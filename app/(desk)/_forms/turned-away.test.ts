import { expect, test, vi } from 'vitest'
import { throwingTurnedAway } from './turned-away'

const ACTION = { method: 'POST', headers: { 'Next-Action': '00' } }

function answered(status: number, headers: Record<string, string>, init: RequestInit = ACTION) {
  const fetch = throwingTurnedAway(async () => new Response('Te druk', { status, headers }))
  return fetch('/schrijven', init)
}

test('a form that the server has no room for hears when to come again', async () => {
  await expect(answered(503, { 'Retry-After': '3' })).rejects.toMatchObject({
    status: 503,
    comeAgainMs: 3000,
  })
  await expect(answered(503, { 'Retry-After': '0' })).rejects.toMatchObject({ comeAgainMs: 1000 })
  await expect(answered(503, { 'Retry-After': '86400' })).rejects.toMatchObject({ comeAgainMs: 60_000 })
  const soon = new Date(Date.now() + 20_000).toUTCString()
  const later = await answered(503, { 'Retry-After': soon }).catch((error) => error)
  expect(later.comeAgainMs).toBeGreaterThan(15_000)
})

test('other answers that are none say so with their status, and do not ask to come again', async () => {
  await expect(answered(503, {})).rejects.toMatchObject({ status: 503, comeAgainMs: null })
  await expect(answered(503, { 'Retry-After': 'straks' })).rejects.toMatchObject({ comeAgainMs: null })
  await expect(answered(502, { 'Retry-After': '3' })).rejects.toMatchObject({
    status: 502,
    comeAgainMs: null,
  })
  await expect(answered(413, { 'Content-Type': 'text/html' })).rejects.toMatchObject({ status: 413 })
})

test('what an action answered is left to Next, and so is what is no action', async () => {
  expect((await answered(200, { 'Content-Type': 'text/x-component' })).status).toBe(200)
  expect((await answered(500, { 'Content-Type': 'text/x-component; charset=utf-8' })).status).toBe(500)
  expect((await answered(404, { 'x-nextjs-action-not-found': '1' })).status).toBe(404)
  expect((await answered(503, { 'Retry-After': '3' }, {})).status).toBe(503)
})

test.each([
  ['a short form', new FormData(), 30_000],
  ['a large picture on a slow line', aPicture(1_000_000), 70_000],
])('%s that is taken and never answered is given up in time', async (_what, body, withinMs) => {
  const limits = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(TIMED_OUT))
  const fetch = throwingTurnedAway(async (_address, init) => {
    init?.signal?.throwIfAborted()
    return new Response()
  })
  await expect(fetch('/schrijven', { ...ACTION, body })).rejects.toBe(TIMED_OUT)
  expect(limits).toHaveBeenCalledWith(withinMs)
  // What is no form of ours has its own limits.
  await fetch('/schrijven', { method: 'POST', body })
  expect(limits).toHaveBeenCalledTimes(1)
  limits.mockRestore()
})

const TIMED_OUT = new DOMException('The operation timed out', 'TimeoutError')

function aPicture(bytes: number): FormData {
  const form = new FormData()
  form.set('picture', new File([new Uint8Array(bytes)], 'brug.png'))
  return form
}
