import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { type Arrival, arrivals } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { findOwnProposal } from './find-own-proposal'

withNeighbours()

test('a mail is previewed for its writer as long as it waits for them, and for nobody else', async () => {
  const { id: dialogueId, first, second } = await aDialogue()
  const owner = await aMember('owner')
  const mail = { via: 'smtp' as const, raw: Buffer.from(''), dialogueId, memberId: first.id, body: 'Dag.' }
  const kept = async (given: Partial<Arrival>) => {
    const [row] = await db()
      .insert(arrivals)
      .values({ ...mail, state: 'proposed', ...given })
      .returning({ id: arrivals.id })
    return row?.id ?? ''
  }
  const waiting = await kept({})
  expect(await findOwnProposal(first.id, waiting)).toEqual({ dialogueId, format: 'mail' })
  expect(await findOwnProposal(first.id, await kept({ state: 'held', heldFor: 'no-proof' }))).not.toBeNull()
  for (const asker of [second.id, owner.id, randomUUID()])
    expect(await findOwnProposal(asker, waiting)).toBeNull()
  for (const given of [
    { state: 'confirmed' },
    { state: 'discarded' },
    { state: 'held', heldFor: 'automatic' },
  ] as const)
    expect(await findOwnProposal(first.id, await kept(given))).toBeNull()
})
