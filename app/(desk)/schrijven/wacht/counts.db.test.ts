import { afterAll, expect, test, vi } from 'vitest'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { textsIn } from '@/texts/texts'
import { GET } from './route'

withNeighbours('busy')

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('@/app/_server/site-texts', () => ({
  siteTexts: async () => ({ name: 'Proef', language: 'nl', texts: textsIn('nl') }),
}))
afterAll(closeQueue)

test('who looks hears how much waits for them, and nobody keeps the answer', async () => {
  const { first, second } = await aDialogue()
  for (const [member, counts] of [
    [first, { letters: 1 }],
    [second, {}],
    [await aMember('contributor', { name: 'Lena' }), {}],
  ] as const) {
    asking.member = member
    const answer = await GET()
    expect(await answer.json()).toEqual(counts)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  }
})

test('a stranger hears nothing', async () => {
  asking.member = null
  const answer = await GET()
  expect([answer.status, await answer.text()]).toEqual([401, ''])
})
