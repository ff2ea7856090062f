import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { heartbeat, letterDeliveries, overdueMails, readers, type Subscription } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { deliverMail } from '@/emails/deliver-mail'
import { remindOfApprovals } from '@/publication/correspondence/compositions/remind-of-approvals'
import { planLetters } from '@/publication/readers/following/plan-letters'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import { decideOverdueMail } from '../decide-overdue-mail'
import { noticeStandstill as noticeStandstillWith } from '../notice-standstill'

export const NOW = new Date()
export const [MINUTE, HOUR] = [60_000, 3_600_000] as const
export const later = (ms: number) => new Date(NOW.getTime() + ms)
export const ids = { piece: '', owner: '' }

/** Before each test of this file a site with one dialogue, that never worked. The file itself keeps `deliverMail` from sending. */
export function aQuietSite(): void {
  beforeAll(async () => {
    await aPublication()
    const ada = await anAuthor('ada')
    const letter = { fromAuthorId: ada, appearedAt: NOW, sentAt: null }
    ids.piece = (await aPiece('brug', { title: 'De brug', by: [ada], letters: [letter, letter] })).id
    ids.owner = (await aMember('owner')).id
    await enqueue(db(), 'send-letters', {})
  })
  beforeEach(async () => {
    vi.mocked(deliverMail).mockReset().mockResolvedValue({ status: 'accepted' })
    await db().delete(heartbeat)
    await db().delete(overdueMails)
    await db().delete(readers)
    await pool().query('delete from pgboss.job')
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await closeQueue()
  })
}

/** What a worker does every minute. */
export const noticeStandstill = (now: Date) => noticeStandstillWith(remindOfApprovals, now)

export const aFollower = (change: Partial<Subscription> = {}) =>
  aSubscription({
    pieceId: ids.piece,
    email: `${randomUUID()}@voorbeeld.example`,
    confirmedAt: NOW,
    ...change,
  })

export const welcomeLater = () => enqueue(db(), 'send-welcome', { subscriberId: randomUUID() })

const remindLater = () =>
  enqueue(db(), 'send-approval-reminder', { dialogueId: randomUUID(), memberId: randomUUID() })

/** Names of the jobs that are still to be done. */
export async function queued(): Promise<string[]> {
  const { rows } = await pool().query<{ name: string }>(
    `select name from pgboss.job where state in ('created', 'retry', 'active') order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** What became of each letter, by number. */
export async function states(): Promise<string[]> {
  const rows = await db().select().from(letterDeliveries).orderBy(letterDeliveries.number)
  return rows.map(({ state }) => state)
}

/** A site that worked until now, with two letters to a follower, a welcome and a reminder in its queue. */
export async function aBusySite(): Promise<void> {
  await noticeStandstill(NOW)
  await aFollower()
  await planLetters(NOW)
  await welcomeLater()
  await remindLater()
}

/** What a backup that was restored looks like: everything is as it was, and the database is another. */
export const anotherDatabase = () => db().update(heartbeat).set({ database: '7000000000000000000:5' })

export const decide = (decision: 'send' | 'leave', now: Date) =>
  decideOverdueMail(ids.owner, now, decision, now)
