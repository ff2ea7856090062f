import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { pieces, readers, type Subscription } from '@/db/schema'
import { aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import type { Delivered, Mail } from '@/emails/mail'
import { leaveToken } from '@/publication/readers/subscriptions/leave-token'
import { sendFollowWelcome } from './send-follow-welcome'

const { deliverMail } = vi.hoisted(() => ({ deliverMail: vi.fn<(mail: Mail) => Promise<Delivered>>() }))
vi.mock('@/emails/deliver-mail', () => ({ deliverMail }))

const NOON = new Date('2026-03-02T12:00:00Z')
const piece = { id: '', path: '' }

beforeAll(async () => {
  await aPublication()
  const ada = await anAuthor('ada')
  Object.assign(
    piece,
    await aPiece('brug', { title: 'De brug', by: [ada], letters: [{ fromAuthorId: ada }] }),
  )
})
beforeEach(async () => {
  deliverMail.mockReset().mockResolvedValue({ status: 'accepted' })
  await db().delete(readers)
})

async function aFollower(given: Partial<Subscription> = {}): Promise<string> {
  const email = 'lezer@voorbeeld.example'
  return (await aSubscription({ pieceId: piece.id, email, confirmedAt: NOON, ...given })).id
}

test('who waits for the next letter is told so, with every way to leave', async () => {
  const id = await aFollower()
  await sendFollowWelcome(id)
  await sendFollowWelcome(id)
  const [first, again] = deliverMail.mock.calls.map(([mail]) => mail)
  expect(first).toMatchObject({ to: 'lezer@voorbeeld.example', subject: 'U volgt ‘De brug’' })
  expect(first?.text).toContain(`/volgen/afmelden/${leaveToken('dialogue', id)}`)
  expect(first?.text).toContain(piece.path)
  expect(first?.headers?.['List-Unsubscribe']).toContain(`/api/volgen/afmelden/${leaveToken('dialogue', id)}`)
  expect(again?.about).toBe(first?.about)
})

test.each<[string, Partial<Subscription>]>([
  ['gets the first letter now', { pace: 'as-it-was-written' }],
  ['did not confirm', { confirmedAt: null }],
  ['left', { leftAt: NOON }],
])('who %s is mailed no welcome', async (_who, given) => {
  await sendFollowWelcome(await aFollower(given))
  expect(deliverMail).not.toHaveBeenCalled()
})

test('a dialogue that was withdrawn meanwhile welcomes nobody', async () => {
  const id = await aFollower()
  await db().update(pieces).set({ withdrawnAt: NOON })
  await sendFollowWelcome(id)
  expect(deliverMail).not.toHaveBeenCalled()
})
