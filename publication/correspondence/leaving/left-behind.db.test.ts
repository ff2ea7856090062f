import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, dialogues, type Member, members } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { emptyContent } from '../compositions/composition-content'
import { saveComposition } from '../compositions/save-composition'
import { findDialogue } from '../dialogues/find-dialogue'
import { findDeparting } from './find-departing'
import { leavePublication } from './leave-publication'
import { stopWriting } from './stop-writing'

withNeighbours('busy')

const UNDER_NAME = { texts: 'under-name', successorId: null } as const

afterAll(closeQueue)

let anna: Member
let cato: Member
let owner: Member
let id: string
let letterIds: string[]

beforeEach(async () => {
  anna = await aMember('contributor')
  cato = await aMember('contributor')
  owner = await aMember('owner')
  const by = [anna, await aMember('contributor'), cato]
  const dialogue = await aDialogue({ theme: 'Over wachten', by, letters: [{ from: anna }, { from: cato }] })
  id = dialogue.id
  letterIds = dialogue.letterIds
})

test('a member who was removed and invited again writes only where they are asked again', async () => {
  await leavePublication(owner.id, cato.id, UNDER_NAME)
  await db().update(members).set({ removedAt: null }).where(eq(members.id, cato.id))
  expect((await findDialogue(anna.id, id))?.correspondents).toHaveLength(2)
  expect((await findDialogue(cato.id, id))?.isOwn).toBe(false)
})

test('whoever may remove a member is told in what they write, and nobody else is', async () => {
  await saveComposition(anna.id, id, 0, emptyContent(letterIds))
  await db().update(dialogues).set({ turnMemberId: cato.id }).where(eq(dialogues.id, id))
  expect((await findDeparting(owner.id, cato.id))?.writesIn).toEqual([
    {
      dialogueId: id,
      theme: 'Over wachten',
      letterCount: 1,
      chosenCount: 1,
      unpublishedCount: 1,
      publicCount: 0,
      mailCount: 0,
      isTurn: true,
    },
  ])
  expect(await findDeparting((await aMember('editor')).id, cato.id)).toBeNull()
  await stopWriting(cato.id, id)
  expect((await findDeparting(owner.id, cato.id))?.writesIn).toEqual([])
})

test('a letter that readers have is not told as one that can no longer appear', async () => {
  await saveComposition(anna.id, id, 0, emptyContent(letterIds))
  const fromAuthorId = await anAuthor('cato-openbaar')
  await aPiece('openbaar', { letters: [{ fromAuthorId, writtenLetterId: letterIds[1] }] })
  expect((await findDeparting(owner.id, cato.id))?.writesIn).toMatchObject([
    { chosenCount: 1, unpublishedCount: 0, publicCount: 1 },
  ])
})

test('a letter by mail that nobody confirmed yet is told of, and no mail of another', async () => {
  const mail = { via: 'smtp' as const, raw: Buffer.from('x'), dialogueId: id, state: 'proposed' as const }
  const rows = [
    { ...mail, memberId: cato.id },
    { ...mail, memberId: anna.id },
    { ...mail, memberId: cato.id, state: 'discarded' as const },
  ]
  await db().insert(arrivals).values(rows)
  expect((await findDeparting(owner.id, cato.id))?.writesIn).toMatchObject([{ mailCount: 1 }])
})
