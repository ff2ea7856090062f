import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.mock('@/emails/deliver-mail', () => ({
  deliverMail: vi.fn<(mail: Mail) => Promise<Delivered>>(),
}))

import { db, pool } from '@/db/client'
import { type AskedList, attempts, consents, readers, topics, waitingSignUps } from '@/db/schema'
import { allSubscriptions } from '@/db/testing/a-subscription'
import { listJobs } from '@/db/testing/list-jobs'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { deliverMail as deliver } from '@/emails/deliver-mail'
import type { Delivered, Mail } from '@/emails/mail'
import { answerWaitingSignUps } from '@/publication/readers/waiting/answer-waiting-sign-ups'
import { closeQueue } from '@/queue/sender'
import { askToSubscribe } from './ask-to-subscribe'
import { readAskedLists } from './asked-lists'
import { confirmSubscription } from './confirm-subscription'
import { leaveList } from './leave-list'
import { leaveToken } from './leave-token'
import { sendConfirmation } from './send-confirmation'
import { sendWelcome } from './send-welcome'
import { readSignUpForm } from './sign-up-form'

// One form, one address, several boxes: one mail, one click, and exactly what was ticked.

const deliverMail = vi.mocked(deliver)
const NOON = new Date('2026-03-02T12:00:00Z')
const daysLater = (days: number) => new Date(NOON.getTime() + days * 86_400_000)
const VISITOR = '192.0.2.1'
const ADA: AskedList = { list: 'author', slug: 'ada', pace: 'weekly' }
const STILTE: AskedList = { list: 'topic', slug: 'stilte', pace: 'as-it-appears' }
const NEWSLETTER: AskedList = { list: 'newsletter' }
const ANNA = { list: 'newsletter', email: 'anna@voorbeeld.example', form: 'piece', website: '' } as const

beforeAll(async () => {
  await aPublication()
  await db().insert(topics).values({ slug: 'stilte', name: 'Stilte' })
  const ada = await anAuthor('ada')
  await aPiece('brug', { by: [ada] })
  await anAuthor('nooit-gepubliceerd', { bio: '' })
})
beforeEach(async () => {
  deliverMail.mockReset().mockResolvedValue({ status: 'accepted' })
  for (const table of [consents, readers, attempts, waitingSignUps]) await db().delete(table)
  await pool()
    .query('delete from pgboss.job')
    .catch(() => {})
})
afterAll(closeQueue)

const ask = (lists: AskedList[], now = NOON, email: string = ANNA.email) =>
  askToSubscribe({ ...ANNA, lists, email }, VISITOR, now)
const onThem = async () =>
  (await allSubscriptions()).map(({ list, pace, confirmedAt }) => [list, pace, confirmedAt !== null]).sort()
/** Mails every confirmation that waits, as the worker would, and gives their tokens. */
async function mailed(): Promise<string[]> {
  const jobs = await listJobs('send-confirmation', {})
  deliverMail.mockClear()
  for (const { subscriptionId } of jobs as { subscriptionId: string }[])
    await sendConfirmation(subscriptionId)
  return deliverMail.mock.calls.map(([mail]) => /bevestigen\/([\w-]{43})$/m.exec(mail.text)?.[1] ?? '')
}

describe('several boxes', () => {
  test('are one mail that names each, one click, a proof of each and one welcome', async () => {
    await ask([NEWSLETTER, ADA, STILTE])
    const [token = '', ...others] = await mailed()
    expect(others).toEqual([])
    const text = deliverMail.mock.lastCall?.[0].text
    expect(text).toContain('– de nieuwsbrief')
    expect(text).toMatch(/– nieuwe stukken van .*: eens per week/)
    expect(text).toContain('– nieuwe stukken in Stilte: elk stuk zodra het er is')
    expect(await confirmSubscription('newsletter', token, daysLater(1))).toEqual({ status: 'confirmed' })
    expect(await onThem()).toEqual([
      ['author', 'weekly', true],
      ['newsletter', null, true],
      ['topic', 'as-it-appears', true],
    ])
    const proofs = await db().select().from(consents)
    expect(proofs.map(({ list, form, confirmedAt }) => [list, form, confirmedAt]).sort()).toEqual([
      ['author', 'piece', daysLater(1)],
      ['newsletter', 'piece', daysLater(1)],
      ['topic', 'piece', daysLater(1)],
    ])
    const welcomes = (await listJobs('send-welcome', {})) as { subscriptionId: string }[]
    expect(welcomes).toHaveLength(1)
    await sendWelcome(welcomes[0]?.subscriptionId ?? '')
    expect(deliverMail.mock.lastCall?.[0]).toMatchObject({
      text: expect.stringContaining('– nieuwe stukken in Stilte'),
    })
    // Of several there is no way to leave with one click that a mail program could offer without saying which.
    expect(deliverMail.mock.lastCall?.[0].headers).toBeUndefined()
  })

  test('name who has no public page, or is not there: nothing is asked, and the answer is the same', async () => {
    await ask([
      { ...ADA, slug: 'nooit-gepubliceerd' },
      { ...STILTE, slug: 'niets' },
    ])
    expect(await allSubscriptions()).toEqual([])
    expect(await db().$count(readers)).toBe(0)
  })

  test('of which some are theirs already: the mail is about the others, and the click changes no pace', async () => {
    await ask([ADA])
    const [first = ''] = await mailed()
    await confirmSubscription('newsletter', first, NOON)
    await pool().query('delete from pgboss.job')
    await ask([{ ...ADA, pace: 'monthly' }, STILTE], daysLater(2))
    const [token = ''] = await mailed()
    expect(deliverMail.mock.lastCall?.[0].text).not.toContain('nieuwe stukken van')
    await confirmSubscription('newsletter', token, daysLater(2))
    expect(await onThem()).toEqual([
      ['author', 'weekly', true],
      ['topic', 'as-it-appears', true],
    ])
  })

  test('of who never asked: one mail a day, whichever and however many lists it is about', async () => {
    for (const list of [ADA, STILTE, { ...STILTE, pace: 'monthly' as const }]) await ask([list])
    await ask([ADA, STILTE], daysLater(0.9))
    expect(await listJobs('send-confirmation', {})).toHaveLength(1)
    await ask([NEWSLETTER, STILTE], daysLater(0.95))
    expect(await onThem()).toEqual([
      ['author', 'weekly', false],
      ['newsletter', null, false],
    ])
  })

  test('asked for by somebody else later: a click in the first mail confirms what that mail named, and no more', async () => {
    await ask([NEWSLETTER])
    const [token = ''] = await mailed()
    await ask([NEWSLETTER, ADA, STILTE], daysLater(0.5))
    await confirmSubscription('newsletter', token, daysLater(0.6))
    expect(await onThem()).toEqual([
      ['author', 'weekly', false],
      ['newsletter', null, true],
      ['topic', 'as-it-appears', false],
    ])
  })

  test('are left one by one', async () => {
    await ask([NEWSLETTER, ADA])
    const [token = ''] = await mailed()
    await confirmSubscription('newsletter', token, NOON)
    const [author] = (await allSubscriptions()).filter(({ list }) => list === 'author')
    expect(await leaveList('dialogue', leaveToken('newsletter', author?.id ?? ''), NOON)).toEqual({
      status: 'link-wrong',
    })
    await leaveList('newsletter', leaveToken('newsletter', author?.id ?? ''), NOON)
    expect((await allSubscriptions()).filter(({ leftAt }) => leftAt).map(({ list }) => list)).toEqual([
      'author',
    ])
  })

  test('that wait for their turn are answered with what was ticked', async () => {
    for (let n = 0; n < 20; n += 1) await ask([NEWSLETTER], NOON, `vol${n}@voorbeeld.example`)
    await ask([ADA, STILTE])
    expect(await db().$count(waitingSignUps)).toBe(1)
    await answerWaitingSignUps(daysLater(0.1))
    const anna = (await allSubscriptions()).filter(({ email }) => email === ANNA.email)
    expect(anna.map(({ list, pace }) => [list, pace]).sort()).toEqual([
      ['author', 'weekly'],
      ['topic', 'as-it-appears'],
    ])
  })
})

describe('a form as it is posted', () => {
  test.each<[string, Record<string, string>, AskedList[]]>([
    ['of before there were boxes', {}, [NEWSLETTER]],
    ['nothing ticked', { boxes: 'yes' }, []],
    [
      'all of it',
      { boxes: 'yes', newsletter: 'yes', 'author.ada': 'yes', 'topic.stilte': 'yes', pace: 'weekly' },
      [NEWSLETTER, ADA, { ...STILTE, pace: 'weekly' }],
    ],
    ['no pace', { boxes: 'yes', 'author.ada': 'yes' }, [{ ...ADA, pace: 'as-it-appears' }]],
    [
      'a pace that is none',
      { boxes: 'yes', 'author.ada': 'yes', pace: 'hourly' },
      [{ ...ADA, pace: 'as-it-appears' }],
    ],
    [
      'what is no box',
      {
        boxes: 'yes',
        'dialogue.x': 'yes',
        krant: 'yes',
        author: 'yes',
        'author.': 'yes',
        'author.a.b': 'yes',
        "author.' or 1=1": 'yes',
        'topic.../x': 'yes',
      },
      [],
    ],
    ['another value', { boxes: 'yes', 'author.ada': 'on', newsletter: 'no' }, []],
  ])('%s', (_name, fields, lists) => expect(readAskedLists(fields)).toEqual(lists))

  test('with hundreds of boxes is none of ours', () => {
    const boxes = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`author.a${n}`, 'yes']))
    expect(readSignUpForm({ email: 'anna@voorbeeld.example', boxes: 'yes', ...boxes })).toEqual({
      status: 'no-address',
    })
  })
})
