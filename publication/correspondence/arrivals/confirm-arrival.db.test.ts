import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { dialogues, letterRevisions } from '@/db/schema'
import { letterMessageId } from '@/publication/correspondence/letters/mail-letter-later'
import { confirmArrival } from './confirm-arrival'
import { discardArrival } from './discard-arrival'
import { listArrivals } from './list-arrivals'
import {
  anArrival,
  dialogue,
  findRow,
  jobs,
  letters,
  receiveMails,
  text,
} from './testing/arrivals-under-test'

receiveMails()

describe('a proposal', () => {
  test('becomes a letter of its writer, as they left it, and passes the turn on', async () => {
    const { id } = await anArrival({ messageId: '<1@x>', sentAt: new Date('2012-10-31T22:05:00Z') })
    const outcome = await confirmArrival(dialogue.anna.id, id, text)
    expect(outcome).toMatchObject({ status: 'confirmed', dialogueId: dialogue.dialogueId })
    const [letter] = await letters()
    expect(letter).toMatchObject({
      writerId: dialogue.anna.id,
      subject: 'Vertrouwen',
      messageId: '<1@x>',
      sentAt: new Date('2012-10-31T22:05:00Z'),
    })
    const [revision] = await db()
      .select()
      .from(letterRevisions)
      .where(eq(letterRevisions.letterId, letter?.id ?? ''))
    expect(revision?.body).toBe(text.body)
    expect(await findRow(id)).toMatchObject({
      state: 'confirmed',
      letterId: letter?.id,
      body: 'Zoals gelezen.',
    })
    const [{ turn } = { turn: '' }] = await db()
      .select({ turn: dialogues.turnMemberId })
      .from(dialogues)
      .where(eq(dialogues.id, dialogue.dialogueId))
    expect(turn).toBe(dialogue.ben.id)
  })

  test('has the other correspondent mailed, once', async () => {
    const { id } = await anArrival()
    const outcome = await confirmArrival(dialogue.anna.id, id, text)
    const letterId = outcome.status === 'confirmed' ? outcome.letterId : ''
    expect(await jobs('mail-letter')).toContainEqual({ letterId, memberId: dialogue.ben.id })
    expect((await jobs('mail-letter')).filter((job) => job.letterId === letterId)).toHaveLength(1)
  })

  test('becomes one letter, however often and at once it is confirmed', async () => {
    const { id } = await anArrival()
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => confirmArrival(dialogue.anna.id, id, text)),
    )
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
    expect(await letters()).toHaveLength(1)
  })

  test('that is confirmed again with other words keeps what it was, and does not say that those were kept', async () => {
    const { id } = await anArrival()
    const first = await confirmArrival(dialogue.anna.id, id, text)
    const date = new Date('2012-10-30T12:00:00Z')
    for (const other of [{ body: 'Anders.' }, { subject: 'Anders' }, { date }]) {
      const again = await confirmArrival(dialogue.anna.id, id, { ...text, ...other })
      expect(again).toEqual({ ...first, status: 'confirmed-otherwise' })
    }
    expect(await letters()).toMatchObject([{ subject: 'Vertrouwen', revision: 1 }])
  })

  test('answers the letter whose mail it answers', async () => {
    const first = await anArrival({ messageId: '<1@x>' })
    await confirmArrival(dialogue.anna.id, first.id, text)
    const second = await anArrival({ memberId: dialogue.ben.id, messageId: '<2@x>', inReplyTo: '<1@x>' })
    await confirmArrival(dialogue.ben.id, second.id, text)
    const [one, two] = await letters()
    expect(two?.answersLetterId).toBe(one?.id)
  })

  test('answers a letter whose mail was ours, also when that letter came by mail itself', async () => {
    const first = await anArrival({ messageId: '<1@x>' })
    await confirmArrival(dialogue.anna.id, first.id, text)
    const [one] = await letters()
    const inReplyTo = letterMessageId(one?.id ?? '')
    const second = await anArrival({ memberId: dialogue.ben.id, messageId: '<2@x>', inReplyTo })
    await confirmArrival(dialogue.ben.id, second.id, text)
    expect((await letters()).find(({ messageId }) => messageId === '<2@x>')?.answersLetterId).toBe(one?.id)
  })

  test.each([
    ['a link that is none', 'Dag\n\n[klik](javascript:alert(1))', 3],
    ['a mark for a private passage that is not ended', 'Dag\n\n:::onder-ons\nstil', 3],
    ['something wrong within a private passage', ':::onder-ons\n[stil](javascript:x)\n:::\n', 2],
  ])('with %s is refused with its line', async (_what, body, line) => {
    const { id } = await anArrival()
    const outcome = await confirmArrival(dialogue.anna.id, id, { ...text, body })
    expect(outcome).toMatchObject({ status: 'refused', problems: [{ line }] })
    expect(await letters()).toEqual([])
  })

  test('may have a private passage, and no empty text', async () => {
    const { id } = await anArrival()
    expect(await confirmArrival(dialogue.anna.id, id, { ...text, body: ' \n' })).toEqual({ status: 'empty' })
    const body = 'Dag\n\n:::onder-ons\nstil\n:::\n\nslot'
    expect((await confirmArrival(dialogue.anna.id, id, { ...text, body })).status).toBe('confirmed')
  })

  test('of a mail that is a letter already is none', async () => {
    const first = await anArrival({ messageId: '<1@x>' })
    const again = await anArrival({ messageId: '<1@x>' })
    await confirmArrival(dialogue.anna.id, first.id, text)
    expect(await confirmArrival(dialogue.anna.id, again.id, text)).toEqual({ status: 'already-a-letter' })
  })

  test('that was laid aside stays so, and its mail is kept', async () => {
    const { id, raw } = await anArrival()
    expect(await discardArrival(dialogue.anna.id, id)).toEqual({ status: 'discarded' })
    expect(await confirmArrival(dialogue.anna.id, id, text)).toEqual({ status: 'not-found' })
    expect((await findRow(id))?.raw.equals(raw)).toBe(true)
    expect((await listArrivals(dialogue.anna.id, 1)).count).toBe(0)
  })
})
