import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { deliveries, heartbeat, mailings, pieces, readers, rounds } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece, aPublication, aTopic } from '@/db/testing/publish'
import { freezeMailing } from '@/publication/readers/mailings/freeze-mailing'
import { makeIssue } from '@/publication/readers/mailings/make-issue'
import { handOverMailings } from '@/publication/readers/mailings/send-mailings'
import { anEmptyLedger, listen, stopListening, taken } from '@/publication/readers/mailings/testing/a-mailing'
import { undoMailing } from '@/publication/readers/mailings/undo-mailing'
import { leaveMailings } from '@/publication/readers/overdue/overdue-mailings'
import { closeQueue } from '@/queue/sender'
import { gatherPieces } from './gather-pieces'

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]
/** A Monday; the next Saturday is 7 March. */
const MONDAY = new Date('2026-03-02T12:00:00Z').getTime()
const SATURDAY_NINE = new Date('2026-03-07T08:00:00Z').getTime() - MONDAY
const at = (ms: number) => new Date(MONDAY + ms)
const ids = { ada: '', ben: '', stilte: '' }
let slug = 0

beforeAll(async () => {
  await aPublication({ name: 'Het Voetveer' })
  Object.assign(ids, {
    ada: await anAuthor('ada', { givenName: 'Ada' }),
    ben: await anAuthor('ben', { givenName: 'Ben' }),
    stilte: await aTopic('stilte', { name: 'Stilte' }),
  })
})
beforeEach(async () => {
  await anEmptyLedger()
  await db().delete(rounds)
  await db().execute('truncate pieces cascade')
})
afterEach(stopListening)
afterAll(closeQueue)

type Pace = 'as-it-appears' | 'weekly' | 'monthly'
const onList = (email: string, pace: Pace, of: 'ada' | 'ben' | 'stilte' = 'ada', confirmedAt = at(-DAY)) =>
  aSubscription({
    email: `${email}@voorbeeld.example`,
    confirmedAt,
    pace,
    ...(of === 'stilte' ? { list: 'topic', topicId: ids.stilte } : { list: 'author', authorId: ids[of] }),
  })
const appears = (ms: number, given: Parameters<typeof aPiece>[1] = {}) => {
  slug += 1
  const moment = at(ms)
  return aPiece(`stuk-${slug}`, {
    title: `Stuk ${slug}`,
    by: [ids.ada],
    date: moment,
    firstPublishedAt: moment,
    ...given,
  })
}
const planned = async () =>
  (await db().select().from(mailings).orderBy(mailings.startsAt)).map(({ pace, pieceIds, startsAt }) => [
    pace,
    pieceIds.length,
    startsAt.getTime() - MONDAY,
  ])
/** What a worker does at a moment. */
const work = async (ms: number) => {
  await gatherPieces(at(ms))
  await handOverMailings(() => at(ms), makeIssue)
}
const received = () => taken.map(({ to }) => to.split('@')[0]).sort()

describe('each piece', () => {
  test('is planned once, with minutes to undo it, and brought to who reads so, with its lead and the ways to leave', async () => {
    await listen()
    await onList('een', 'as-it-appears')
    await onList('twee', 'weekly')
    await onList('ander', 'as-it-appears', 'ben')
    await onList('weg', 'as-it-appears').then(({ id }) =>
      pool().query('update subscriptions set left_at = now() where id = $1', [id]),
    )
    await aSubscription({ email: 'nieuwsbrief@voorbeeld.example', confirmedAt: at(-DAY) })
    await work(0)
    await appears(MINUTE, { lead: 'Over een brug.' })
    await Promise.all([
      gatherPieces(at(2 * MINUTE)),
      gatherPieces(at(2 * MINUTE)),
      gatherPieces(at(2 * MINUTE)),
    ])
    await gatherPieces(at(3 * MINUTE))
    expect(await planned()).toEqual([['as-it-appears', 1, 7 * MINUTE]])
    await work(6 * MINUTE)
    expect(received()).toEqual([])
    await work(7 * MINUTE)
    await work(8 * MINUTE)
    expect(received()).toEqual(['een'])
    const [mail] = taken
    expect(mail?.source.toLowerCase()).toContain(`list-id: <${ids.ada}.auteur.localhost>`)
    expect(mail?.source).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    const words = (mail?.source ?? '').replaceAll('=\r\n', '')
    expect(words).toContain('Over een brug.')
    expect(words).toMatch(/\/mijn-post\/[\w.-]{80}/)
    expect(words).toMatch(/\/nieuwsbrief\/afmelden\/[\w.-]{80}/)
  })

  test('comes once to who is on two lists that bring it, and is excluded from the other', async () => {
    await listen()
    await onList('beide', 'as-it-appears')
    await onList('beide', 'as-it-appears', 'stilte')
    await onList('beide', 'weekly', 'ben')
    await work(0)
    await appears(MINUTE, { about: [ids.stilte], by: [ids.ada, ids.ben] })
    await gatherPieces(at(2 * MINUTE))
    await work(7 * MINUTE)
    await work(SATURDAY_NINE)
    expect(received()).toEqual(['beide'])
    const rows = await db().select().from(deliveries)
    expect(rows.map(({ state, reason }) => [state, reason]).sort()).toEqual([
      ['accepted', null],
      ['excluded', 'had it'],
      ['excluded', 'had it'],
    ])
  })

  test('that was there before anybody asked, that is old, or withdrawn within its minutes, is no mail', async () => {
    await listen()
    await appears(-3 * DAY)
    await onList('een', 'as-it-appears')
    await work(0)
    await appears(MINUTE, { date: at(-400 * DAY) })
    const { id } = await appears(MINUTE)
    await gatherPieces(at(2 * MINUTE))
    expect(await planned()).toEqual([['as-it-appears', 1, 7 * MINUTE]])
    await db()
      .update(pieces)
      .set({ withdrawnAt: at(4 * MINUTE) })
      .where(eq(pieces.id, id))
    await work(8 * MINUTE)
    expect(received()).toEqual([])
    expect(await db().select().from(mailings)).toMatchObject([{ frozenAt: null, stoppedAt: at(8 * MINUTE) }])
    await db().update(pieces).set({ withdrawnAt: null }).where(eq(pieces.id, id))
    await work(20 * MINUTE)
    expect(received()).toEqual([])
  })

  test('that an editor undoes is not new again', async () => {
    await listen()
    await onList('een', 'as-it-appears')
    await work(0)
    await appears(MINUTE)
    await gatherPieces(at(2 * MINUTE))
    const [mailing] = await db().select().from(mailings)
    const [editor, contributor] = [await aMember('editor'), await aMember('contributor')]
    expect(await undoMailing(contributor.id, mailing?.id ?? '')).toEqual({ status: 'not-found' })
    expect(await undoMailing(editor.id, mailing?.id ?? '')).toEqual({ status: 'held-back' })
    expect(await undoMailing(editor.id, mailing?.id ?? '')).toEqual({ status: 'not-found' })
    for (const minute of [3, 8, 59]) await work(minute * MINUTE)
    expect(received()).toEqual([])
  })
})

describe('gathered', () => {
  test('comes at its moment with all that is new, once, also to who came since, and nothing new is no mail', async () => {
    await listen()
    await onList('een', 'weekly')
    await onList('maand', 'monthly')
    await work(0)
    await appears(HOUR)
    await appears(2 * DAY)
    await work(SATURDAY_NINE - MINUTE)
    expect(await planned()).toEqual([])
    await onList('later', 'weekly', 'ada', at(3 * DAY))
    await work(SATURDAY_NINE)
    await work(SATURDAY_NINE + MINUTE)
    expect(await planned()).toEqual([['weekly', 2, SATURDAY_NINE]])
    expect(received()).toEqual(['een', 'later'])
    await work(SATURDAY_NINE + 7 * DAY)
    expect(received()).toEqual(['een', 'later'])
    // The first of April, in summer time.
    await work(new Date('2026-04-01T07:00:00Z').getTime() - MONDAY)
    expect(received()).toEqual(['een', 'later', 'maand'])
  })

  test('is made up for once after a moment that was missed, in however many weeks', async () => {
    await listen()
    await onList('een', 'weekly')
    await work(0)
    await appears(HOUR)
    await work(SATURDAY_NINE + 22 * DAY)
    await work(SATURDAY_NINE + 22 * DAY + MINUTE)
    expect(received()).toEqual(['een'])
    await work(SATURDAY_NINE + 28 * DAY)
    expect(received()).toEqual(['een'])
  })

  test('of a moment that passed while the site stood still waits for an owner, and left it never comes', async () => {
    await listen()
    await onList('een', 'weekly')
    await db()
      .insert(heartbeat)
      .values({ beatAt: at(0), database: 'x' })
    await gatherPieces(at(MINUTE))
    await appears(HOUR)
    const back = SATURDAY_NINE + DAY
    await work(back)
    expect(await planned()).toEqual([])
    await db()
      .update(heartbeat)
      .set({ beatAt: at(back), overdueAt: at(back), stoodStillSince: at(0) })
    await work(back + MINUTE)
    expect(received()).toEqual([])
    expect(await planned()).toEqual([['weekly', 1, SATURDAY_NINE]])
    await db().transaction((transaction) => leaveMailings(transaction, at(back), at(back)))
    await db().update(heartbeat).set({ overdueAt: null })
    await work(back + 2 * MINUTE)
    expect(received()).toEqual([])
    expect((await db().select().from(mailings)).map(({ stoppedAt }) => stoppedAt)).toEqual([at(back)])
  })

  test('a restored site gathers nothing', async () => {
    await onList('een', 'as-it-appears')
    await gatherPieces(at(0))
    await db()
      .insert(heartbeat)
      .values({ beatAt: at(0), database: 'x', restoredAt: at(0) })
    await appears(MINUTE)
    await gatherPieces(at(2 * MINUTE))
    expect(await planned()).toEqual([])
  })

  test('who pauses has nothing of it, and who has it by another pace neither', async () => {
    await listen()
    const { id, readerId } = await onList('een', 'weekly')
    await onList('twee', 'weekly')
    await pool().query('update subscriptions set paused_until = $2 where id = $1', [id, at(30 * DAY)])
    await work(0)
    await appears(HOUR)
    await work(SATURDAY_NINE)
    expect(received()).toEqual(['twee'])
    expect(await db().select().from(deliveries).where(eq(deliveries.readerId, readerId))).toMatchObject([
      { state: 'excluded', reason: 'paused' },
    ])
  })
})

test('a mailing that was begun by another process brings nothing twice', async () => {
  await onList('een', 'as-it-appears')
  await gatherPieces(at(0))
  await appears(MINUTE)
  await gatherPieces(at(2 * MINUTE))
  const [mailing] = await db().select().from(mailings)
  const begun = await Promise.all(
    [1, 2, 3].map(() => freezeMailing(mailing?.id ?? '', makeIssue, at(8 * MINUTE))),
  )
  expect(begun.filter(({ status }) => status === 'frozen')).toHaveLength(1)
  expect(await db().$count(readers)).toBe(1)
  expect(await db().$count(deliveries)).toBe(1)
  vi.unstubAllEnvs()
})
