import type { SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { failedMails, letterDeliveries, mailServer, removals, subscriptions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { refusal } from '@/emails/testing/a-mail-server'
import { listRemovals } from '@/publication/readers/following/list-removals'
import { putFollowersBack } from '@/publication/readers/following/put-followers-back'
import {
  aFollowedDialogue,
  aFollower,
  aSiteWithWriters,
  HOUR,
  hangUp,
  ledger,
  listen,
  MINUTE,
  send,
  stopListening,
  taken,
  whole,
} from '@/publication/readers/following/testing/a-followed-dialogue'
import { leaveList } from '@/publication/readers/subscriptions/leave-list'
import { leaveToken } from '@/publication/readers/subscriptions/leave-token'
import { closeQueue } from '@/queue/sender'
import { findMailPause } from './find-mail-pause'
import { resumeMail } from './resume-mail'

beforeAll(aSiteWithWriters)
beforeEach(aFollowedDialogue)
afterEach(stopListening)
afterAll(async () => {
  await closeQueue()
  vi.unstubAllEnvs()
})

const FOLLOWERS = 16
let isBad = true
let tries = 0
const take: NonNullable<SMTPServerOptions['onData']> = (stream, session, done) => {
  whole(stream).then((source) => {
    taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', source })
    done()
  }, done)
}
const count = () => {
  tries += 1
}
const refuse = (code: number, enhanced: string): SMTPServerOptions => ({
  onRcptTo: (_to, _session, done) => {
    if (isBad) count()
    done(isBad ? refusal(code, enhanced) : null)
  },
  onData: take,
})
const KINDS: [string, SMTPServerOptions][] = [
  ['refuses without a reason', refuse(550, '')],
  ['lies that nobody has a mailbox', refuse(550, '5.1.1')],
  ['does not want our mail', refuse(550, '5.7.26')],
  ['says later to all', refuse(451, '4.3.0')],
  [
    'hangs up',
    {
      onRcptTo: (_to, _session, done) => {
        if (!isBad) return done()
        count()
        hangUp()
      },
      onData: take,
    },
  ],
]

describe('a mail server that for an hour', () => {
  test.each(KINDS)(
    '%s takes nobody off, loses nothing and doubles nothing',
    { timeout: 60_000 },
    async (_what, options) => {
      isBad = true
      tries = 0
      await listen(options)
      for (let n = 0; n < FOLLOWERS; n += 1) await aFollower(`lezer${n}`)
      // Two processes at once.
      for (let at = 0; at <= HOUR; at += 6 * MINUTE) await Promise.all([send(at), send(at)])
      expect(taken).toEqual([])
      expect((await db().select().from(mailServer))[0]?.pausedAt).not.toBeNull()
      expect(tries).toBeLessThan(60)
      isBad = false
      for (const after of [1, 2, 3])
        await Promise.all([send(HOUR + after * MINUTE), send(HOUR + after * MINUTE)])
      expect((await db().select().from(subscriptions)).filter(({ leftAt }) => leftAt !== null)).toEqual([])
      expect(taken.map(({ to }) => to).sort()).toEqual(
        Array.from({ length: FOLLOWERS }, (_, n) => `lezer${n}@voorbeeld.example`).sort(),
      )
      expect(new Set(await ledger())).toEqual(new Set(['1 accepted', '2 waiting']))
      expect((await db().select().from(mailServer))[0]).toMatchObject({ pausedAt: null, refusals: 0 })
    },
  )

  test('takes mail and never says so leaves each letter sent once at most', { timeout: 60_000 }, async () => {
    isBad = true
    await listen({
      onData: (stream, session, done) => {
        if (!isBad) return take?.(stream, session, done)
        whole(stream).then((source) => {
          taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', source })
          hangUp()
        }, done)
      },
    })
    for (let n = 0; n < 18; n += 1) await aFollower(`lezer${n}`)
    for (let at = 0; at <= 10 * MINUTE; at += 2 * MINUTE) await send(at)
    isBad = false
    for (const after of [11, 12, 40]) await send(after * MINUTE)
    expect(new Set(taken.map(({ to }) => to)).size).toBe(18)
    expect(taken).toHaveLength(18)
    const states = (await db().select().from(letterDeliveries)).map(({ state }) => state)
    expect(states.filter((state) => state === 'uncertain').length).toBeGreaterThanOrEqual(10)
    expect(states.filter((state) => state === 'accepted').length).toBeGreaterThanOrEqual(1)
  })
})

describe('one address that is gone among others', () => {
  const gone = 'lezer1@voorbeeld.example'
  beforeEach(async () => {
    isBad = true
    await listen({
      onRcptTo: ({ address }, _session, done) =>
        done(isBad && address === gone ? refusal(550, '5.1.1') : null),
      onData: take,
    })
    for (const n of [0, 1, 2]) await aFollower(`lezer${n}`, { confirmedAt: new Date(2026, 2, 1, 0, n) })
    await send(0)
    await send(MINUTE)
  })

  test('is taken off, listed with the reason, and put back by an owner alone', async () => {
    const [owner, editor] = [await aMember('owner'), await aMember('editor')]
    const [removal] = await listRemovals(editor.id)
    expect(await listRemovals((await aMember('contributor')).id)).toEqual([])
    expect(removal).toMatchObject({ email: gone, reason: 'EENVELOPE RCPT TO 550 5.1.1', title: 'De brug' })
    expect(await putFollowersBack(editor.id, 'all')).toEqual({ status: 'not-allowed' })
    expect(await putFollowersBack(owner.id, 'all')).toEqual({ status: 'put-back', count: 1 })
    expect(await putFollowersBack(owner.id, removal?.id ?? '')).toEqual({ status: 'put-back', count: 0 })
    isBad = false
    await send(2 * MINUTE)
    expect(taken.filter(({ to }) => to === gone)).toHaveLength(1)
  })

  test('is never put back once its reader left', async () => {
    const owner = await aMember('owner')
    const [removal] = await db().select().from(removals)
    await leaveList('dialogue', leaveToken('dialogue', removal?.subscriptionId ?? ''))
    expect(await listRemovals(owner.id)).toEqual([])
    expect(await putFollowersBack(owner.id, removal?.id ?? '')).toEqual({ status: 'put-back', count: 0 })
  })
})

test('an owner can end the pause; nobody else sees it', async () => {
  isBad = true
  await listen(refuse(550, '5.7.1'))
  for (const n of [0, 1]) await aFollower(`lezer${n}`)
  await send(0)
  const [owner, editor] = [await aMember('owner'), await aMember('editor')]
  expect(await findMailPause(editor.id)).toBeNull()
  expect(await findMailPause(owner.id)).toMatchObject({
    pausedFor: 'policy',
    said: expect.stringContaining('550 5.7.1'),
  })
  expect(await resumeMail(editor.id)).toEqual({ status: 'not-allowed' })
  expect(await resumeMail(owner.id)).toEqual({ status: 'resumed' })
  expect(await resumeMail(owner.id)).toEqual({ status: 'not-paused' })
  expect(await db().select().from(failedMails)).toEqual([])
})
