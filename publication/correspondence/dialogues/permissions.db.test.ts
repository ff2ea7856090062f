import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { members, writtenLetters } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { discardLetter } from '@/publication/correspondence/discarded/discard-letter'
import { fetchBackLetter } from '@/publication/correspondence/discarded/fetch-back-letter'
import { anUnsentLetter } from '@/publication/correspondence/discarded/testing/an-unsent-letter'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { acceptAfterAll, declineInvitation } from '@/publication/correspondence/leaving/decline-invitation'
import { stopWriting } from '@/publication/correspondence/leaving/stop-writing'
import { acceptChange, declineChange } from '@/publication/correspondence/letters/decide-change'
import { findWrittenLetter } from '@/publication/correspondence/letters/find-written-letter'
import { listLetterRevisions } from '@/publication/correspondence/letters/list-letter-revisions'
import { listWrittenLetters } from '@/publication/correspondence/letters/list-written-letters'
import { proposeChange } from '@/publication/correspondence/letters/propose-change'
import { reviseLetter } from '@/publication/correspondence/letters/revise-letter'
import { saveLetter } from '@/publication/correspondence/letters/save-letter'
import { sendLetter } from '@/publication/correspondence/letters/send-letter'
import { type Action, isAllowed, type Standing } from '@/publication/people/permissions/permissions'
import { closeQueue } from '@/queue/sender'
import { beginDialogue } from './begin-dialogue'
import { findDialogue } from './find-dialogue'
import { listAllDialogues, listOwnDialogues } from './list-dialogues'
import { listPossibleCorrespondents } from './list-possible-correspondents'

withNeighbours('busy')

afterAll(closeQueue)

const STANDINGS = ['stranger', 'removed', 'contributor', 'editor', 'owner'] as const
type Tried = (typeof STANDINGS)[number]
type Whose = 'own' | "another's"

/**
 * Who tries, and the dialogue it is tried in: one they write in, or one of two others. `ownLetterId` was sent by who
 * tries, or in another's dialogue by one of those; `otherLetterId` by the other one.
 */
type Scene = {
  actorId: string
  dialogueId: string
  ownLetterId: string
  otherLetterId: string
  thirdId: string
  /** of a dialogue in which they, or another, are asked to write and did not yet */
  askedId: string
}

const text = (body: string) => ({ subject: '', toMemberId: null, body })
const change = { basedOn: 1, subject: '', body: 'Beste jij,\n\nMooier.\n', note: '' }

/** Each action on the real function; true when it was done. A letter is own when who tries wrote it. */
const TRIES: Partial<Record<Action, (scene: Scene) => Promise<boolean>>> = {
  'begin dialogue': async ({ actorId, thirdId }) => {
    const wanted = { theme: 'Over stilte', other: { memberId: thirdId }, writesFirst: 'me' } as const
    return (await beginDialogue(actorId, randomUUID(), wanted)).status === 'begun'
  },
  'read dialogue': async ({ actorId, dialogueId, otherLetterId }) => {
    const read = [
      (await findDialogue(actorId, dialogueId)) !== null,
      (await listAllDialogues(actorId, 1)).dialogues.some(({ id }) => id === dialogueId),
      (await listWrittenLetters(actorId, dialogueId, 'last')).letters.length > 0,
      (await findWrittenLetter(actorId, otherLetterId)) !== null,
      (await listLetterRevisions(actorId, otherLetterId)) !== null,
    ]
    expect(new Set(read).size).toBe(1)
    return read.every(Boolean)
  },
  'add correspondent': async ({ actorId, dialogueId, thirdId }) =>
    (await joinWithYes(actorId, dialogueId, { memberId: thirdId })).status === 'joined',
  'stop writing': async ({ actorId, dialogueId }) =>
    (await stopWriting(actorId, dialogueId)).status === 'stopped',
  'accept after all': async ({ actorId, askedId }) => {
    await declineInvitation(actorId, askedId)
    return (await acceptAfterAll(actorId, askedId)).status === 'accepted'
  },
  'write letter': async ({ actorId, dialogueId }) => {
    const letterId = randomUUID()
    const saved = await saveLetter(actorId, { dialogueId, letterId, basedOn: 0 }, text('Dag.'))
    const sent = await sendLetter(actorId, letterId, 1)
    return saved.status === 'saved' && sent.status === 'sent'
  },
  'discard letter': async ({ actorId, dialogueId, ownLetterId }) => {
    const [own] = await db()
      .select({ writerId: writtenLetters.writerId })
      .from(writtenLetters)
      .where(eq(writtenLetters.id, ownLetterId))
    const letterId = await anUnsentLetter({ dialogueId, writerId: own?.writerId ?? '' })
    const isDiscarded = (await discardLetter(actorId, letterId)).status === 'discarded'
    expect((await fetchBackLetter(actorId, letterId)).status === 'fetched-back').toBe(isDiscarded)
    return isDiscarded
  },
  'revise letter': async ({ actorId, ownLetterId }) =>
    (await reviseLetter(actorId, ownLetterId, 1, text('Herzien.'))).status === 'saved',
  'propose letter change': async ({ actorId, otherLetterId }) =>
    (await proposeChange(actorId, otherLetterId, randomUUID(), change)).status === 'proposed',
  'decide letter change': async ({ actorId, ownLetterId }) => {
    const proposer = await aMember('editor')
    const [first, second] = [randomUUID(), randomUUID()]
    for (const id of [first, second]) await proposeChange(proposer.id, ownLetterId, id, change)
    const declined = (await declineChange(actorId, first, '')).status === 'declined'
    const accepted = (await acceptChange(actorId, second)).status === 'accepted'
    expect(declined).toBe(accepted)
    return accepted
  },
}

/** Tried beside the functions themselves, where arrivals, compositions and approvals are. */
const ELSEWHERE: Action[] = [
  'read arrivals',
  'confirm arrival',
  'discard arrival',
  'upload exchange',
  'confirm exchange',
  'compose dialogue',
  'answer privacy',
  'approve dialogue',
  'publish dialogue',
  'withdraw dialogue',
]

test('what is tried here is not named as tried elsewhere', () => {
  expect(ELSEWHERE.filter((action) => action in TRIES)).toEqual([])
})

test('who was removed sees no dialogue of theirs any more, and nobody to begin one with', async () => {
  const { first, second, id } = await aDialogue()
  const see = async () => ({
    own: (await listOwnDialogues(first.id, 1)).dialogues.map((dialogue) => dialogue.id),
    others: (await listPossibleCorrespondents(first.id)).some((other) => other.id === second.id),
  })
  expect(await see()).toEqual({ own: [id], others: true })
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, first.id))
  expect(await see()).toEqual({ own: [], others: false })
})

describe.each(STANDINGS)('%s', (standing) => {
  describe.each(['own', "another's"] as const)('%s', (whose) => {
    test.each(Object.keys(TRIES) as Action[])('%s', async (action) => {
      const scene = await setScene(standing, whose)
      expect(await TRIES[action]?.(scene)).toBe(isAllowed(countsAs(standing), action, whose))
    })
  })
})

test.each(['editor', 'owner'] as const)(
  'an %s changes nobody else’s letter, also in a dialogue of their own',
  async (role) => {
    const actor = await aMember(role)
    const { id, second } = await aDialogue({ by: [actor, await aMember('contributor')] })
    const letterId = await aSentLetter(id, { from: second })
    const before = await findWrittenLetter(second.id, letterId)
    const changeId = randomUUID()
    const outcomes = [
      await reviseLetter(actor.id, letterId, 1, text('Van mij.')),
      await saveLetter(actor.id, { dialogueId: id, letterId, basedOn: 1 }, text('Van mij.')),
      await sendLetter(actor.id, letterId, 1),
      await proposeChange(actor.id, letterId, changeId, change),
      await acceptChange(actor.id, changeId),
      await declineChange(actor.id, changeId, ''),
    ]
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...['not-found', 'not-found', 'not-found', 'proposed', 'not-found', 'not-found'],
    ])
    expect(await findWrittenLetter(second.id, letterId)).toEqual(before)
  },
)

const countsAs = (standing: Tried): Standing => (standing === 'removed' ? 'stranger' : standing)

async function setScene(standing: Tried, whose: Whose): Promise<Scene> {
  const actor = await anActor(standing)
  const [one, other, third] = [
    await aMember('contributor'),
    await aMember('contributor'),
    await aMember('contributor'),
  ]
  const writer = whose === 'own' && actor ? actor : one
  const { id: dialogueId } = await aDialogue({ by: [writer, other] })
  return {
    dialogueId,
    actorId: actor?.id ?? randomUUID(),
    thirdId: third.id,
    askedId: (await aDialogue({ by: [other, writer] })).id,
    ownLetterId: await aSentLetter(dialogueId, { from: writer }),
    otherLetterId: await aSentLetter(dialogueId, { from: other }),
  }
}

async function anActor(standing: Tried) {
  if (standing === 'stranger') return null
  return standing === 'removed' ? aMember('owner', { removedAt: new Date() }) : aMember(standing)
}
