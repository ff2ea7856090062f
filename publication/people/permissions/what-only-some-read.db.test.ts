import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import {
  departures,
  failedMails,
  heartbeat,
  mailServer,
  overdueMails,
  postmasterMails,
  removals,
  signInRequests,
  waitingSignUps,
} from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { listPostmasterMails } from '@/publication/correspondence/postmaster/list-postmaster-mails'
import { findDeskPiece } from '@/publication/essays/pieces-at-desk/find-desk-piece'
import { listAllPieces } from '@/publication/essays/pieces-at-desk/list-all-pieces'
import { listFollowedDialogues } from '@/publication/readers/following/list-followed-dialogues'
import { listRemovals } from '@/publication/readers/following/list-removals'
import { countGivenUp } from '@/publication/readers/mail-server/count-given-up'
import { findMailPause } from '@/publication/readers/mail-server/find-mail-pause'
import { listFailedMails } from '@/publication/readers/mail-server/list-failed-mails'
import { listWaitingMails } from '@/publication/readers/mail-server/list-waiting-mails'
import { findOverdueMail } from '@/publication/readers/overdue/find-overdue-mail'
import { listOverdueMails } from '@/publication/readers/overdue/list-overdue-mails'
import { exportSubscribers } from '@/publication/readers/subscriptions/export-subscribers'
import { listSubscribers } from '@/publication/readers/subscriptions/list-subscribers'
import { findWaitingSignUps } from '@/publication/readers/waiting/find-waiting-sign-ups'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import { listDepartures } from '../departures/list-departures'
import { findProfile } from '../members/find-profile'
import { listFreeBylines } from '../members/list-free-bylines'
import { listMembers } from '../members/list-members'
import { countWaitingRequests } from '../sessions/count-waiting-requests'
import { type Action, isAllowed, type Standing } from './permissions'

withNeighbours('busy')

const email = 'lezer@voorbeeld.example'
const soon = new Date(Date.now() + 3_600_000)
const earlier = new Date(Date.now() - 3_600_000)
/** Who asks, by their standing. */
const askers: [Standing | 'removed', string][] = [['stranger', randomUUID()]]
let pieceId: string
let otherId: string

beforeAll(async () => {
  for (const role of ['contributor', 'editor', 'owner'] as const)
    askers.push([role, (await aMember(role)).id])
  const removed = await aMember('owner', { removedAt: earlier })
  askers.push(['removed', removed.id])
  otherId = (await aMember('contributor')).id
  await db()
    .insert(departures)
    .values({ memberId: removed.id, texts: 'under-name', isOwn: true, askedAt: earlier, eraseAt: soon })
  const fromAuthorId = await anAuthor('zonder-lid')
  pieceId = (await aPiece('brieven', { letters: [{ fromAuthorId }] })).id
  const { id: subscriptionId } = await aSubscription({
    pieceId,
    email,
    askedAt: earlier,
    confirmedAt: earlier,
  })
  await db().insert(removals).values({ subscriptionId, reason: '550 5.1.1', removedAt: earlier, run: 1 })
  await aSubscription({ email, askedAt: earlier })
  const networks = { ipHash: 'x', networkHash: 'x', widerHash: 'x' }
  await db()
    .insert(waitingSignUps)
    .values({ kind: 'newsletter', email, form: 'footer', askedAt: earlier, ...networks })
  const failed = { firstFailedAt: earlier, lastFailedAt: earlier, gaveUpAt: earlier }
  const job = { job: 'send-invitation', payload: { memberId: otherId } }
  await db()
    .insert(failedMails)
    .values({ id: randomUUID(), ...job, email, reason: '550', run: 1, ...failed })
  await db()
    .insert(overdueMails)
    .values({ ...job, queuedAt: earlier })
  const paused = { pausedAt: earlier, pausedFor: 'policy' as const }
  await db().insert(mailServer).values(paused).onConflictDoUpdate({ target: mailServer.id, set: paused })
  const stood = { beatAt: earlier, overdueAt: earlier, stoodStillSince: earlier, database: 'x' }
  await db().insert(heartbeat).values(stood).onConflictDoUpdate({ target: heartbeat.id, set: stood })
  await db()
    .insert(postmasterMails)
    .values({ raw: Buffer.from('Subject: Hallo\n\nDag.') })
  await db().insert(signInRequests).values({ email, askedAt: earlier, dueAt: soon })
  await enqueue(db(), 'send-invitation', { memberId: otherId })
})
afterAll(closeQueue)

/** What is read, by which permission, and what there is of it. */
const READ: [string, Action, (memberId: string) => Promise<unknown>][] = [
  ['mails that wait', 'resume mail', async (id) => (await listWaitingMails(id)).count],
  ['how many mails were given up', 'read outbox', countGivenUp],
  ['mails that failed', 'read outbox', async (id) => (await listFailedMails(id)).length],
  ['that all mail waits', 'resume mail', findMailPause],
  ['dialogues that are followed', 'read subscribers', async (id) => (await listFollowedDialogues(id)).length],
  ['followers who were taken off', 'read subscribers', async (id) => (await listRemovals(id)).length],
  ['sign-ups that wait', 'read subscribers', findWaitingSignUps],
  ['overdue mails', 'decide overdue mail', async (id) => (await listOverdueMails(id)).count],
  ['that there is overdue mail', 'decide overdue mail', findOverdueMail],
  ['subscribers', 'read subscribers', async (id) => (await listSubscribers(id, '', 1)).subscribers.length],
  ['subscribers as a file', 'export subscribers', exportSubscribers],
  ['who leaves', 'take back departure', async (id) => (await listDepartures(id)).length],
  ['members', 'read members', async (id) => (await listMembers(id)).length],
  ['who waits for a link', 'read members', countWaitingRequests],
  ['bylines without a member', 'invite member', async (id) => (await listFreeBylines(id)).length],
  ['the profile of another', 'change profile', (id) => findProfile(id, otherId)],
  ['all pieces', 'read all pieces', async (id) => (await listAllPieces(id, 1)).count],
  ['a piece at the desk', 'withdraw piece', (id) => findDeskPiece(id, pieceId)],
  ['mails to the postmaster', 'read postmaster mail', async (id) => (await listPostmasterMails(id)).length],
]

test.each(READ)('%s: nobody reads of them who may not (%s)', async (_, action, read) => {
  for (const [standing, memberId] of askers) {
    const may = standing !== 'removed' && isAllowed(standing, action, "another's")
    expect([standing, Boolean(await read(memberId))]).toEqual([standing, may])
  }
})
