import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { readers, removals } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { allSubscriptions, aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { putBackUnbelieved } from './put-back'

const [BEFORE, NOW] = [new Date('2026-03-02T12:00:00Z'), new Date('2026-03-04T12:00:00Z')]
let pieceId = ''
let ownerId = ''

beforeAll(async () => {
  await aPublication()
  pieceId = (await aPiece('brug', { letters: [{ fromAuthorId: await anAuthor('ada') }] })).id
  ownerId = (await aMember('owner')).id
})
beforeEach(async () => {
  await db().delete(readers)
})

/** Somebody whom a refusal took off in the second run, and what was before that. */
async function takenOff(
  name: string,
  runLength: number,
  earlier: Partial<typeof removals.$inferInsert> = {},
) {
  const email = `${name}@x.example`
  const { id } = await aSubscription({ pieceId, email, confirmedAt: BEFORE, leftAt: BEFORE })
  const refused = { subscriptionId: id, reason: '550', removedAt: BEFORE }
  await db()
    .insert(removals)
    .values({ ...refused, run: 2, runLength })
  if (Object.keys(earlier).length > 0)
    await db()
      .insert(removals)
      .values({ ...refused, run: 1, runLength: 1, ...earlier })
}

const whoIsBack = async () =>
  (await allSubscriptions())
    .filter(({ leftAt }) => leftAt === null)
    .map(({ email }) => email.replace('@x.example', ''))
    .sort()

test('one refusal alone is believed, several in a row are not', async () => {
  await takenOff('alone', 1)
  await takenOff('in a row', 2)
  await putBackUnbelieved(NOW)
  expect(await whoIsBack()).toEqual(['in a row'])
  const rows = await db().select().from(removals)
  expect(rows.flatMap(({ restoredAt }) => restoredAt ?? [])).toEqual([NOW])
})

test('what was doubted in an earlier run is believed when it is said again, of whom it was said', async () => {
  await takenOff('said again', 2, { restoredAt: BEFORE })
  await takenOff('another', 2)
  await takenOff('in the same run', 2, { restoredAt: BEFORE, run: 2 })
  await takenOff('put back by an owner', 2, { restoredAt: BEFORE, restoredBy: ownerId })
  await takenOff('believed then', 2, { restoredAt: null })
  await putBackUnbelieved(NOW)
  expect(await whoIsBack()).toEqual(['another', 'believed then', 'in the same run', 'put back by an owner'])
})
