import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { bounces, liftedSuppressions, type Member, readers, suppressions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { judgeBounce } from '../bounces/judge-bounce'
import { returnAddress } from '../bounces/return-address'
import { takeInReturned } from '../bounces/take-in-returned'
import { aDelivery } from '../bounces/testing/a-delivery'
import { aReport } from '../bounces/testing/returned-mails'
import { liftSuppression } from '../suppressions/lift-suppression'
import { findReaderAtDesk } from './find-reader-at-desk'
import { findReturnedMail } from './find-returned-mail'

let owner: Member
let editor: Member
let contributor: Member

beforeAll(async () => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  owner = await aMember('owner')
  editor = await aMember('editor')
  contributor = await aMember('contributor')
})
beforeEach(async () => {
  await db().delete(readers)
  await db().delete(bounces)
  await db().delete(suppressions)
  await db().delete(liftedSuppressions)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await closeQueue()
})

async function cameBack(deliveryId: number): Promise<string> {
  const raw = aReport([{ status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 gone' }], `${deliveryId}`)
  const taken = await takeInReturned({ raw, envelopeFrom: '', recipients: [returnAddress(deliveryId)] })
  const [id = ''] = taken.status === 'kept' ? taken.bounceIds : []
  await judgeBounce(id)
  return id
}

test('an editor sees what happened to an address, in its order; a contributor and a stranger nothing', async () => {
  const first = await aDelivery({ startsAt: new Date('2026-01-01T10:00:00Z') })
  const { readerId } = first
  const second = await aDelivery({ readerId, startsAt: new Date('2026-02-01T10:00:00Z'), state: 'refused' })
  await aDelivery()
  const bounceId = await cameBack(first.deliveryId)
  const reader = await findReaderAtDesk(editor.id, readerId)
  expect(reader).toMatchObject({
    email: first.email,
    subscriptions: [{ list: 'newsletter', of: null }],
    mailings: [
      { id: second.deliveryId, state: 'refused', returned: [] },
      { id: first.deliveryId, state: 'accepted', returned: [{ id: bounceId, kind: 'no such address' }] },
    ],
    suppression: { why: 'no such address', reason: '5.1.1' },
    lifts: [],
  })
  expect(await findReaderAtDesk(contributor.id, readerId)).toBeNull()
  expect(await findReaderAtDesk(crypto.randomUUID(), readerId)).toBeNull()
  expect(await findReaderAtDesk(editor.id, crypto.randomUUID())).toBeNull()
})

test('what an owner takes back stays in words', async () => {
  const { readerId, deliveryId } = await aDelivery()
  await cameBack(deliveryId)
  await liftSuppression(owner.id, readerId, 'Zij belde.')
  expect(await findReaderAtDesk(owner.id, readerId)).toMatchObject({
    suppression: null,
    lifts: [{ by: owner.name, because: 'Zij belde.', why: 'no such address' }],
  })
})

test('the mail itself is for owners: it is ours, with links by which its reader leaves', async () => {
  const { deliveryId } = await aDelivery()
  const id = await cameBack(deliveryId)
  expect((await findReturnedMail(owner.id, id))?.toString()).toContain('5.1.1')
  expect(await findReturnedMail(editor.id, id)).toBeNull()
  expect(await findReturnedMail(owner.id, crypto.randomUUID())).toBeNull()
})
