import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { deliveries, heartbeat, mailings, mailServer, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { findMailingOf } from './find-mailing-of'
import { freezeMailing } from './freeze-mailing'
import { listThatDidNotGo } from './list-that-did-not-go'
import { pauseMailing } from './pause-mailing'
import { planMailing } from './plan-mailing'
import { readSum } from './read-sum'
import { stopMailing } from './stop-mailing'
import {
  aMailing,
  anEmptyLedger,
  anIssueDraft,
  editorId,
  HOUR,
  MINUTE,
  moment,
  someReaders,
} from './testing/a-mailing'
import { plainIssue } from './testing/plain-issue'
import { undoMailing } from './undo-mailing'

beforeEach(async () => {
  vi.unstubAllEnvs()
  await anEmptyLedger()
  await pool()
    .query('delete from pgboss.job')
    .catch(() => {})
})
afterAll(closeQueue)

const plan = (issueDraftId: string, startsAt: Date | null = null, now = moment(0)) =>
  planMailing(editorId(), { issueDraftId, startsAt }, now)

describe('"Verzenden"', () => {
  test('waits the minutes in which it can be undone, and has the work done at that moment', async () => {
    const draft = await anIssueDraft()
    const outcome = await plan(draft)
    expect(outcome).toMatchObject({ status: 'planned', startsAt: moment(5 * MINUTE), way: 'becomes a file' })
    expect(await findMailingOf(draft)).toMatchObject({ pressedBy: editorId(), frozenAt: null })
    const { rows } = await pool().query("select start_after from pgboss.job where name = 'send-mailings'")
    expect(rows).toEqual([{ start_after: moment(5 * MINUTE) }])
    vi.stubEnv('UNDO_MINUTES', '0')
    expect(await plan(await anIssueDraft())).toMatchObject({ startsAt: moment(0) })
  })

  test('pressed twice, and by six at once, it is one', async () => {
    const draft = await anIssueDraft()
    const outcomes = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => plan(draft, moment(n * HOUR))))
    expect(outcomes.filter(({ status }) => status === 'planned')).toHaveLength(1)
    const known = await findMailingOf(draft)
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ mailingId: known?.id, startsAt: known?.startsAt })
    expect(await plan(draft)).toMatchObject({ status: 'planned-already' })
    expect(await db().$count(mailings)).toBe(1)
  })

  test('a moment in the past, one that is none, one of years from now and an issue that is not there are refused', async () => {
    const draft = await anIssueDraft()
    expect(await plan(draft, moment(-1))).toEqual({ status: 'past' })
    expect(await plan(draft, new Date('vandaag'))).toEqual({ status: 'past' })
    expect(await plan(draft, moment(400 * 24 * HOUR))).toEqual({ status: 'too-far' })
    expect(await plan(randomUUID())).toEqual({ status: 'not-found' })
    expect(await db().$count(mailings)).toBe(0)
  })

  test('says what becomes of it when there is a mail server, when that takes nothing, and in a restored site', async () => {
    vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1')
    expect(await plan(await anIssueDraft())).toMatchObject({ way: 'leaves' })
    await db()
      .insert(mailServer)
      .values({ pausedAt: moment(0), pausedFor: 'policy' })
    expect(await plan(await anIssueDraft())).toMatchObject({ way: 'waits for the mail server' })
    await db()
      .insert(heartbeat)
      .values({ beatAt: moment(0), database: 'x', overdueAt: moment(0), restoredAt: moment(0) })
    expect(await plan(await anIssueDraft())).toMatchObject({ way: 'waits for an owner' })
  })

  test.each(['contributor', 'removed', 'stranger'])(
    'is not for a %s, nor is anything that follows',
    async (who) => {
      const id =
        who === 'stranger' ? randomUUID() : (await aMember(who === 'removed' ? 'owner' : 'contributor')).id
      if (who === 'removed')
        await db()
          .update(members)
          .set({ removedAt: moment(0) })
          .where(eq(members.id, id))
      const draft = await anIssueDraft()
      expect(await planMailing(id, { issueDraftId: draft, startsAt: null }, moment(0))).toEqual({
        status: 'not-found',
      })
      const mailing = await aMailing()
      expect(await undoMailing(id, mailing)).toEqual({ status: 'not-found' })
      await someReaders(1)
      await freezeMailing(mailing, plainIssue, moment(0))
      expect(await pauseMailing(id, mailing)).toEqual({ status: 'not-found' })
      expect(await stopMailing(id, mailing)).toEqual({ status: 'not-found' })
      expect(await readSum(mailing)).toMatchObject({ frozen: 1, waiting: 1 })
    },
  )
})

describe('"Ongedaan maken"', () => {
  test('leaves nothing, and the issue can go out another time', async () => {
    const draft = await anIssueDraft()
    await plan(draft)
    const known = await findMailingOf(draft)
    expect(await undoMailing(editorId(), known?.id ?? '')).toEqual({ status: 'undone' })
    expect(await findMailingOf(draft)).toBeNull()
    expect(await undoMailing(editorId(), known?.id ?? '')).toEqual({ status: 'not-found' })
    expect(await plan(draft)).toMatchObject({ status: 'planned' })
  })

  test('and beginning at the same moment: one of the two, and never half of it', async () => {
    await someReaders(50)
    for (let round = 0; round < 10; round += 1) {
      const id = await aMailing()
      const [undone, frozen] = await Promise.all([
        undoMailing(editorId(), id),
        freezeMailing(id, plainIssue, moment(0)),
      ])
      const sum = await readSum(id)
      expect([undone.status, frozen.status, sum.frozen]).toEqual(
        undone.status === 'undone' ? ['undone', 'not-due', 0] : ['too-late', 'frozen', 50],
      )
    }
  })
})

describe('when it begins', () => {
  test('of six processes one does it, and there is one row for each reader', async () => {
    await someReaders(100)
    const id = await aMailing()
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => freezeMailing(id, plainIssue, moment(0))),
    )
    expect(outcomes.filter(({ status }) => status === 'frozen')).toEqual([{ status: 'frozen', frozen: 100 }])
    expect(await db().$count(deliveries)).toBe(100)
  })

  test.each([
    ['the issue cannot be public', { ...plainIssue, publish: () => Promise.reject(new Error('no')) }],
    ['its mail cannot be made', { ...plainIssue, compose: () => Promise.reject(new Error('no')) }],
    [
      'its mail has no way to leave',
      { ...plainIssue, compose: async () => ({ subject: 'x', html: '<p>x</p>', text: 'x' }) },
    ],
  ])('and %s, everything is as it was', async (_what, make) => {
    await someReaders(3)
    const id = await aMailing()
    await expect(freezeMailing(id, make, moment(0))).rejects.toThrow()
    expect(await db().$count(deliveries)).toBe(0)
    expect((await db().select().from(mailings))[0]?.frozenAt).toBeNull()
    expect(await undoMailing(editorId(), id)).toEqual({ status: 'undone' })
  })

  test('and nobody reads the newsletter, it is done', async () => {
    const id = await aMailing()
    expect(await freezeMailing(id, plainIssue, moment(0))).toEqual({ status: 'frozen', frozen: 0 })
    expect((await db().select().from(mailings))[0]?.finishedAt).toEqual(moment(0))
  })

  test.each([
    ['in a restored site', { restoredAt: moment(0), overdueAt: moment(0) }, 'waits for an owner'],
    ['after a standstill in which its minute passed', { overdueAt: moment(1) }, 'waits for an owner'],
    ['after a standstill that was over before', { overdueAt: moment(-1) }, 'frozen'],
    ['in a process that was frozen for longer', { beatAt: moment(-HOUR - 1) }, 'waits for an owner'],
    ['after a restart of half an hour', { beatAt: moment(-HOUR / 2) }, 'frozen'],
  ])('%s an owner is asked, or not', async (_what, beat, status) => {
    await db()
      .insert(heartbeat)
      .values({ beatAt: moment(0), database: 'x', ...beat })
    const id = await aMailing()
    expect(await freezeMailing(id, plainIssue, moment(0))).toMatchObject({ status })
  })
})

test('what could not go is told of to whoever may send it, once it is late, until it is undone or goes; not what waits for an owner', async () => {
  const { mailingId } = (await plan(await anIssueDraft('Twaalf'), moment(MINUTE))) as { mailingId: string }
  const told = async (ms: number, memberId = editorId()) =>
    (await listThatDidNotGo(memberId, moment(ms))).map(({ subject }) => subject)
  expect(await told(2 * MINUTE)).toEqual([])
  expect(await told(4 * MINUTE)).toEqual(['Twaalf'])
  expect(await told(4 * MINUTE, (await aMember('contributor')).id)).toEqual([])
  await db()
    .insert(heartbeat)
    .values({ beatAt: moment(0), database: 'x', overdueAt: moment(2 * MINUTE) })
  expect(await told(4 * MINUTE)).toEqual([])
  await db().delete(heartbeat)
  await undoMailing(editorId(), mailingId)
  expect(await told(4 * MINUTE)).toEqual([])
})
