import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, correspondents, letterLinks, letterRevisions, members, sessions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { joinWithYes } from '../../joining/testing/join-with-yes'
import { stopWriting } from '../../leaving/stop-writing'
import { discardArrival } from '../discard-arrival'
import { aMail, signed } from '../testing/a-mail'
import {
  anArrival,
  dialogue,
  findRow,
  judge,
  letters,
  receiveMails,
  take,
} from '../testing/arrivals-under-test'
import { own } from '../testing/mail-case'
import { type AdjustedLetter, confirmByLink } from './confirm-by-link'
import { makeLetterLink } from './letter-link'
import { openLetterLink } from './open-letter-link'

receiveMails()

const DAY_MS = 86_400_000
const daysFrom = (days: number) => new Date(Date.now() + days * DAY_MS)

/** A letter of Anna's that waits, and the token of the link in its notice. */
async function aLetter(given: Partial<typeof arrivals.$inferInsert> = {}) {
  const arrival = await anArrival({ subject: 'Vertrouwen', ...given })
  const link = await makeLetterLink(db(), { arrivalId: arrival.id, memberId: dialogue.anna.id })
  return { arrival, token: link.split('/').at(-1) ?? '' }
}

const statusOf = async (token: string, now?: Date) => (await openLetterLink(token, now)).status
const adjusted = (given: Partial<AdjustedLetter> = {}): AdjustedLetter => ({
  subject: 'Anders',
  body: 'Zo is het.',
  toMemberId: null,
  withQuoted: false,
  withSignature: false,
  ...given,
})
const bodyOfLetter = async () => {
  const [letter] = await letters()
  const [revision] = await db()
    .select()
    .from(letterRevisions)
    .where(eq(letterRevisions.letterId, letter?.id ?? ''))
  return revision?.body
}

describe('the link in a notice', () => {
  test('opens that letter as often as anybody looks, and looking changes nothing', async () => {
    const { arrival, token } = await aLetter()
    for (let at = 0; at < 3; at++) {
      const opened = await openLetterLink(token)
      expect(opened).toMatchObject({
        status: 'open',
        arrival: { id: arrival.id, body: 'Zoals gelezen.', isOwn: true },
      })
    }
    expect(await findRow(arrival.id)).toEqual(arrival)
    expect(await letters()).toEqual([])
    expect(await db().select().from(sessions)).toEqual([])
  })

  test('is kept as a hash alone, and a near miss opens nothing', async () => {
    const { token } = await aLetter()
    const [row] = await db().select().from(letterLinks).where(eq(letterLinks.memberId, dialogue.anna.id))
    expect(JSON.stringify(row)).not.toContain(token)
    for (const wrong of [row?.tokenHash ?? '', `${token.slice(0, -1)}!`, '', token.toLowerCase()])
      expect(await openLetterLink(wrong)).toEqual({ status: 'unknown' })
  })

  test('confirms it by its button, once: two presses at once are one letter, and the other is mailed once', async () => {
    const { arrival, token } = await aLetter()
    const outcomes = await Promise.all([1, 2, 3].map(() => confirmByLink(token, null, null)))
    expect(outcomes.filter(({ status }) => status === 'confirmed').length).toBeGreaterThan(0)
    expect(await letters()).toMatchObject([{ writerId: dialogue.anna.id, format: 'mail' }])
    expect(await listJobs('mail-letter', { memberId: dialogue.ben.id })).toHaveLength(1)
    expect(await findRow(arrival.id)).toMatchObject({ state: 'confirmed', decidedBy: dialogue.anna.id })
    expect(await confirmByLink(token, null, null)).toEqual({ status: 'closed', why: 'confirmed' })
    expect(await openLetterLink(token)).toEqual({
      status: 'confirmed',
      memberId: dialogue.anna.id,
      arrivalId: arrival.id,
      theme: 'Vertrouwen',
    })
  })

  test('of one letter opens no other, and is used up by another link to the same', async () => {
    const [one, other] = [await aLetter(), await aLetter({ body: 'De tweede.' })]
    const again = await makeLetterLink(db(), { arrivalId: one.arrival.id, memberId: dialogue.anna.id })
    await confirmByLink(one.token, null, null)
    expect(await statusOf(again.split('/').at(-1) ?? '')).toBe('confirmed')
    expect(await openLetterLink(other.token)).toMatchObject({
      status: 'open',
      arrival: { body: 'De tweede.' },
    })
    expect((await findRow(other.arrival.id))?.state).toBe('proposed')
  })

  test('works for fourteen days and then says where to go on; what was confirmed by then is said to be', async () => {
    const [late, done] = [await aLetter(), await aLetter()]
    expect(await statusOf(late.token, daysFrom(13.9))).toBe('open')
    expect(await openLetterLink(late.token, daysFrom(14.1))).toMatchObject({
      status: 'late',
      arrivalId: late.arrival.id,
    })
    expect(await confirmByLink(late.token, null, null, daysFrom(14.1))).toEqual({
      status: 'closed',
      why: 'late',
    })
    expect((await findRow(late.arrival.id))?.state).toBe('proposed')
    await confirmByLink(done.token, null, null)
    expect(await statusOf(done.token, daysFrom(20))).toBe('confirmed')
  })

  test.each<[string, () => Promise<unknown>]>([
    [
      'not-writing',
      () => db().update(members).set({ removedAt: new Date() }).where(eq(members.id, dialogue.anna.id)),
    ],
    ['not-writing', () => db().delete(correspondents).where(eq(correspondents.memberId, dialogue.anna.id))],
    ['not-writing', () => stopWriting(dialogue.anna.id, dialogue.dialogueId)],
    [
      'unknown',
      async () => {
        await stopWriting(dialogue.anna.id, dialogue.dialogueId)
        await joinWithYes(dialogue.ben.id, dialogue.dialogueId, { memberId: dialogue.anna.id })
      },
    ],
    [
      'unknown',
      () =>
        db()
          .update(members)
          .set({ addressSince: daysFrom(0.01) })
          .where(eq(members.id, dialogue.anna.id)),
    ],
    ['discarded', () => db().update(arrivals).set({ state: 'discarded' })],
    ['unknown', () => db().update(arrivals).set({ state: 'held', heldFor: 'no-proof' })],
  ])('says %s when that is so by then, and confirms nothing', async (why, happens) => {
    const { token } = await aLetter()
    await happens()
    expect(await statusOf(token)).toBe(why)
    for (const text of [null, adjusted()])
      expect(await confirmByLink(token, null, text)).toEqual({ status: 'closed', why })
    expect(await letters()).toEqual([])
  })

  test('confirms nothing in the browser of another member, and what its writer wants in their own', async () => {
    const { token } = await aLetter()
    for (const { id } of [dialogue.ben, await aMember('owner')])
      expect(await confirmByLink(token, id, null)).toEqual({ status: 'closed', why: 'not-yours' })
    expect(await letters()).toEqual([])
    expect(await confirmByLink(token, dialogue.anna.id, null)).toMatchObject({ status: 'confirmed' })
  })
})

describe('a letter that is adjusted behind the link', () => {
  test('is what was typed, with what was folded under it when that is asked for', async () => {
    const { token } = await aLetter({ quoted: '> Lieve Anna', signature: '-- \nAnna' })
    await confirmByLink(token, null, adjusted({ withQuoted: true, withSignature: true }))
    expect(await bodyOfLetter()).toBe('Zo is het.\n\n> Lieve Anna\n\n-- \nAnna')
  })

  test('keeps between them what is private in the mail that is put under it', async () => {
    const { token } = await aLetter({
      quoted: '> Dag\n>\n> [Onder ons: Ben]\n> Zaal vier.\n> [Tot hier onder ons]',
    })
    await confirmByLink(token, null, adjusted({ withQuoted: true }))
    expect(await bodyOfLetter()).toBe('Zo is het.\n\n> Dag\n>\n:::onder-ons\n> Zaal vier.\n:::')
  })

  test('that was confirmed meanwhile says whether these words are in it', async () => {
    const { token } = await aLetter({ quoted: '> Lieve Anna' })
    await confirmByLink(token, null, adjusted({ withQuoted: true }))
    const again = await confirmByLink(token, null, adjusted({ withQuoted: true }))
    expect(again).toMatchObject({ status: 'confirmed' })
    expect((await confirmByLink(token, null, adjusted())).status).toBe('confirmed-otherwise')
    expect(await letters()).toHaveLength(1)
  })

  test('that cannot be one stays as it was, and its link works on', async () => {
    const { token } = await aLetter({ body: '' })
    expect(await confirmByLink(token, null, null)).toEqual({ status: 'empty' })
    const wrong = adjusted({ body: '[klik](javascript:alert(1))' })
    expect(await confirmByLink(token, null, wrong)).toMatchObject({ status: 'refused' })
    expect(await letters()).toEqual([])
    expect(await confirmByLink(token, null, adjusted())).toMatchObject({ status: 'confirmed' })
    expect(await bodyOfLetter()).toBe('Zo is het.')
  })
})

test('“ja” as an answer to the notice is no yes: it is a mail of its own that waits', async () => {
  const first = await judge(await take(await signed(aMail({}), own)))
  const answer = await judge(await take(await signed(aMail({ 'In-Reply-To': '<notice@site>' }, 'ja'), own)))
  expect(answer).toMatchObject({ state: 'proposed', body: 'ja' })
  expect((await findRow(first?.id ?? ''))?.state).toBe('proposed')
  expect(await letters()).toEqual([])
  await discardArrival(dialogue.anna.id, answer?.id ?? '')
  expect((await findRow(first?.id ?? ''))?.state).toBe('proposed')
})
