import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { dialogues, letterRevisions, writtenLetters } from '@/db/schema'
import { aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { findLetterToMail, letterInMail } from '../../letters/letter-in-mail'
import { reviseLetter } from '../../letters/revise-letter'
import { findArrival } from '../find-arrival'
import { anArrival, dialogue, findRow, letters, receiveMails } from '../testing/arrivals-under-test'
import { confirmByLink } from './confirm-by-link'
import { makeLetterLink } from './letter-link'
import { openLetterLink } from './open-letter-link'
import { takeBackConfirmed } from './take-back-confirmed'

receiveMails()

/** A letter of Anna's that was confirmed from its notice, by somebody who is signed in as `viewerId`. */
async function aConfirmed(viewerId: string | null = null) {
  const arrival = await anArrival({ subject: 'Vertrouwen' })
  const link = await makeLetterLink(db(), { arrivalId: arrival.id, memberId: dialogue.anna.id })
  const outcome = await confirmByLink(tokenOf(link), viewerId, null)
  if (outcome.status !== 'confirmed') throw new Error(`It is ${outcome.status}`)
  return { arrivalId: arrival.id, letterId: outcome.letterId, token: tokenOf(link) }
}

const tokenOf = (link: string) => link.split('/').at(-1) ?? ''

const dialogueRow = async () =>
  (await db().select().from(dialogues).where(eq(dialogues.id, dialogue.dialogueId)))[0]

describe('a letter that was confirmed by whoever had its link', () => {
  test('is a mail again that waits for its writer, when they say that it was not them; the other is told', async () => {
    const { arrivalId, letterId } = await aConfirmed()
    expect((await findArrival(dialogue.anna.id, arrivalId))?.mayTakeBack).toBe(true)
    expect(await takeBackConfirmed(dialogue.anna.id, arrivalId)).toEqual({ status: 'taken-back' })
    expect(await takeBackConfirmed(dialogue.anna.id, arrivalId)).toEqual({ status: 'not-found' })
    expect(await letters()).toEqual([])
    expect(await db().$count(letterRevisions, eq(letterRevisions.letterId, letterId))).toBe(0)
    expect(await findRow(arrivalId)).toMatchObject({ state: 'proposed', letterId: null, decidedAt: null })
    expect(await dialogueRow()).toMatchObject({ letterCount: 0, turnMemberId: dialogue.anna.id })
    const told = { dialogueId: dialogue.dialogueId, kind: 'letter-undone' }
    expect(await listJobs('tell-of-dialogue-news', told)).toMatchObject([{ memberId: dialogue.ben.id }])
  })

  test('ends every link that its notices brought: only another mail can have it confirmed again', async () => {
    const { arrivalId, token } = await aConfirmed()
    const notice = { arrivalId, memberId: dialogue.anna.id }
    const reminder = tokenOf(await makeLetterLink(db(), notice))
    await takeBackConfirmed(dialogue.anna.id, arrivalId)
    const adjusted = {
      subject: '',
      body: 'Anders.',
      toMemberId: null,
      withQuoted: false,
      withSignature: false,
    }
    for (const old of [token, reminder]) {
      expect(await openLetterLink(old)).toMatchObject({ status: 'used', arrivalId })
      for (const text of [null, adjusted])
        expect(await confirmByLink(old, null, text)).toEqual({ status: 'closed', why: 'used' })
    }
    expect(await letters()).toEqual([])
    const next = tokenOf(await makeLetterLink(db(), notice))
    expect(await confirmByLink(next, null, null)).toMatchObject({ status: 'confirmed' })
  })

  test('leaves the turn where it is when somebody wrote since', async () => {
    const { arrivalId } = await aConfirmed()
    await aSentLetter(dialogue.dialogueId, { from: dialogue.ben, to: dialogue.anna })
    const before = (await dialogueRow())?.turnMemberId
    await takeBackConfirmed(dialogue.anna.id, arrivalId)
    expect(await dialogueRow()).toMatchObject({ letterCount: 1, turnMemberId: before })
  })

  test('is taken back by nobody but its writer', async () => {
    const { arrivalId } = await aConfirmed()
    for (const { id } of [dialogue.ben, await aMember('owner')]) {
      expect(await takeBackConfirmed(id, arrivalId)).toEqual({ status: 'not-found' })
      expect((await findArrival(id, arrivalId))?.mayTakeBack ?? false).toBe(false)
    }
    expect(await letters()).toHaveLength(1)
  })

  test.each<[string, (letterId: string) => Promise<unknown>]>([
    [
      'readers had it',
      (letterId) =>
        db().update(writtenLetters).set({ publicNumber: 1 }).where(eq(writtenLetters.id, letterId)),
    ],
    [
      'its writer revised it',
      (letterId) => reviseLetter(dialogue.anna.id, letterId, 1, { subject: '', body: 'Toch anders.' }),
    ],
  ])('stays when %s', async (_what, happens) => {
    const { arrivalId, letterId } = await aConfirmed()
    await happens(letterId)
    expect(await takeBackConfirmed(dialogue.anna.id, arrivalId)).toEqual({ status: 'not-found' })
    expect(await letters()).toHaveLength(1)
  })

  test('is told to its writer with the next letter, which says where it is undone', async () => {
    const { arrivalId } = await aConfirmed()
    const letterId = await aSentLetter(dialogue.dialogueId, { from: dialogue.ben, to: dialogue.anna })
    const found = await findLetterToMail(letterId, dialogue.anna.id)
    if (!found) throw new Error('The letter is not there')
    const about = { publicationName: 'Samenspraak', language: 'nl' } as const
    for (const part of ['html', 'text'] as const)
      expect((await letterInMail(found, about))[part]).toContain(`/schrijven/post/${arrivalId}`)
    await takeBackConfirmed(dialogue.anna.id, arrivalId)
    expect((await letterInMail(found, about)).text).not.toContain('/schrijven/post/')
  })
})

test('what its writer confirmed themselves, signed in, is theirs', async () => {
  const { arrivalId } = await aConfirmed(dialogue.anna.id)
  expect(await takeBackConfirmed(dialogue.anna.id, arrivalId)).toEqual({ status: 'not-found' })
  expect((await findArrival(dialogue.anna.id, arrivalId))?.mayTakeBack).toBe(false)
})
