import { afterEach, expect, test } from 'vitest'
import { ACTION_ID, FORM_TYPE, scriptedForm } from './testing/form-of-ours'
import { openSiteUnderTest, type SiteUnderTest } from './testing/site-under-test'

let site: SiteUnderTest
const held: (() => void)[] = []
afterEach(() => {
  for (const release of held.splice(0)) release()
  site.close()
})

/** Seven of these are more than may wait at the door together. */
const LARGE = 15 * 1024 * 1024
const OURS = { 'Content-Type': FORM_TYPE, 'Next-Action': ACTION_ID }
const send = async (path: string, size: number, fields: Record<string, string> = {}) => {
  const body = new Blob([scriptedForm('a'.repeat(size))], { type: 'text/plain' })
  const headers = { 'Content-Type': 'text/plain', ...fields }
  const answer = await fetch(`http://127.0.0.1:${site.sitePort}${path}`, {
    method: 'POST',
    headers,
    body,
  }).catch(() => null)
  await answer?.arrayBuffer()
  return answer?.status ?? null
}

test.each([
  ['is no form of ours', 400, '/schrijven', LARGE, {}],
  ['is larger than it may be', 413, '/schrijven', 17 * 1024 * 1024, OURS],
])('what was refused because it %s leaves its room to others', async (_what, status, path, size, fields) => {
  await open()
  for (let at = 0; at < 8; at += 1) expect([status, null]).toContain(await send(path, size, fields))
  expect(await send('/schrijven', LARGE, OURS)).toBe(200)
})

test('what found no turn at the door leaves its room to others', async () => {
  await open(0)
  void send('/schrijven', 10, OURS)
  await expect.poll(() => held.length).toBe(1)
  for (let at = 0; at < 8; at += 1) expect(await send('/schrijven', LARGE, OURS)).toBe(503)
  for (const release of held.splice(0)) release()
  await new Promise((resolve) => setTimeout(resolve, 30))
  void send('/schrijven', LARGE, OURS)
  await expect.poll(() => held.length).toBe(1)
})

async function open(waiting = 200) {
  const holds = waiting === 0
  site = await openSiteUnderTest({
    door: { atOnce: 1, waiting },
    next: (_request, response) => {
      if (holds) held.push(() => response.end('Next'))
      else response.end('Next')
    },
  })
}
