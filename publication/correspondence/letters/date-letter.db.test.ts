import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { writtenLetters } from '@/db/schema'
import { aCorrespondent } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { confirmArrival } from '../arrivals/confirm-arrival'
import { anArrival, dialogue, findRow, jobs, receiveMails } from '../arrivals/testing/arrivals-under-test'
import { dateLetter } from './date-letter'
import { findWrittenLetter } from './find-written-letter'
import { listWrittenLetters } from './list-written-letters'

receiveMails()

const SENT = new Date('2014-03-02T12:00:00Z')
const EARLIER = new Date('2014-03-01T12:00:00Z')

/** A letter of Anna's that came as a mail. */
async function aMailedLetter(body = 'Dag.', given = {}): Promise<{ letterId: string; arrivalId: string }> {
  const { id } = await anArrival({ sentAt: SENT, datedBy: 'exchange', via: 'upload', ...given })
  const outcome = await confirmArrival(dialogue.anna.id, id, { subject: 'Brief', body })
  if (outcome.status !== 'confirmed') throw new Error(outcome.status)
  return { letterId: outcome.letterId, arrivalId: id }
}

async function row(letterId: string) {
  const [letter] = await db().select().from(writtenLetters).where(eq(writtenLetters.id, letterId))
  return letter
}

describe('the date of a letter that came as a mail', () => {
  test('is another when its writer says so: it stands elsewhere, and the others are told', async () => {
    const first = await aMailedLetter()
    const second = await aMailedLetter('Later.', { sentAt: new Date('2014-03-03T12:00:00Z') })
    expect(await dateLetter(dialogue.anna.id, second.letterId, EARLIER)).toEqual({ status: 'dated' })
    expect(await row(second.letterId)).toMatchObject({ sentAt: EARLIER, datedBy: 'writer' })
    expect(await findRow(second.arrivalId)).toMatchObject({ sentAt: EARLIER, datedBy: 'writer' })
    const { letters } = await listWrittenLetters(dialogue.ben.id, dialogue.dialogueId, 'last')
    expect(letters.map(({ id, wasMail, datedBy }) => [id, wasMail, datedBy])).toEqual([
      [second.letterId, true, 'writer'],
      [first.letterId, true, 'exchange'],
    ])
    const told = (await jobs('tell-of-dialogue-news')).filter((it) => it.dialogueId === dialogue.dialogueId)
    expect(told.map(({ memberId }) => memberId)).toEqual([dialogue.ben.id])
  })

  test('may be that nobody knows it: it stays where it stands', async () => {
    const { letterId } = await aMailedLetter()
    expect(await dateLetter(dialogue.anna.id, letterId, null)).toEqual({ status: 'dated' })
    expect(await row(letterId)).toMatchObject({ sentAt: SENT, datedBy: 'nobody' })
  })

  test('is its writer’s alone, and none of before there was mail or after it came in', async () => {
    const { letterId } = await aMailedLetter()
    const owner = await aMember('owner')
    for (const { id } of [dialogue.ben, owner])
      expect(await dateLetter(id, letterId, EARLIER)).toEqual({ status: 'not-found' })
    for (const date of [new Date('1969-12-31T23:59:59Z'), new Date(Date.now() + 60_000)])
      expect(await dateLetter(dialogue.anna.id, letterId, date)).toEqual({ status: 'impossible-date' })
    expect(await row(letterId)).toMatchObject({ sentAt: SENT, datedBy: 'exchange' })
  })

  test('opens nothing private to somebody who came after it', async () => {
    const { letterId } = await aMailedLetter(':::onder-ons\nstil\n:::')
    const cato = await aMember('contributor')
    await aCorrespondent(dialogue.dialogueId, cato)
    const soon = new Date(Date.now() + 1_000)
    expect(await dateLetter(dialogue.anna.id, letterId, soon)).toEqual({ status: 'impossible-date' })
    expect(await dateLetter(dialogue.anna.id, letterId, EARLIER)).toEqual({ status: 'dated' })
    expect((await findWrittenLetter(cato.id, letterId))?.body).not.toContain('stil')
    expect((await findWrittenLetter(dialogue.ben.id, letterId))?.body).toContain('stil')
  })
})
