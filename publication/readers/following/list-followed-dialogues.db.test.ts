import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { letterDeliveries } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { listFollowedDialogues } from './list-followed-dialogues'

beforeAll(async () => {
  const ada = await anAuthor('ada')
  const letters = [{ fromAuthorId: ada }, { fromAuthorId: ada }, { fromAuthorId: ada }, { fromAuthorId: ada }]
  const followed = await aPiece('brug', { title: 'De brug', by: [ada], letters })
  const alone = await aPiece('dijk', { by: [ada], letters })
  const follower = { pieceId: followed.id, confirmedAt: new Date() }
  const stays = await aSubscription({ ...follower, email: 'blijft@voorbeeld.example' })
  const left = await aSubscription({ ...follower, email: 'weg@voorbeeld.example', leftAt: new Date() })
  for (const pieceId of [followed.id, alone.id])
    await aSubscription({ pieceId, email: 'wacht@voorbeeld.example' })
  const rows = (['accepted', 'uncertain', 'deferred', 'left out', 'waiting'] as const).map(
    (state, index) => ({
      subscriptionId: stays.id,
      number: index + 1,
      dueAt: new Date(),
      state,
    }),
  )
  await db()
    .insert(letterDeliveries)
    .values([...rows, { subscriptionId: left.id, number: 1, dueAt: new Date(), state: 'refused' }])
})

test('an editor reads how many follow each dialogue, and what became of its letters', async () => {
  expect(await listFollowedDialogues((await aMember('editor')).id)).toEqual([
    {
      path: '/2012/03/brug',
      title: 'De brug',
      followers: 1,
      accepted: 1,
      waiting: 2,
      refused: 1,
      uncertain: 1,
      leftOut: 1,
    },
  ])
})

test('a contributor, and somebody who was removed, read nothing', async () => {
  expect(await listFollowedDialogues((await aMember('contributor')).id)).toEqual([])
  const removed = await aMember('owner', { removedAt: new Date() })
  expect(await listFollowedDialogues(removed.id)).toEqual([])
})
