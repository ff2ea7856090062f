import { findWaitingSubmissions } from '@/publication/essays/drafts/find-waiting-submissions'
import { listPublishable } from './list-publishable'
import { listWaitingChanges } from './list-waiting-changes'
import { listWaitingJoins } from './list-waiting-joins'
import { listWaitingLetters } from './list-waiting-letters'
import { listWaitingMails } from './list-waiting-mails'
import { listWaitingObjections } from './list-waiting-objections'
import { listWaitingProofs } from './list-waiting-proofs'
import { createProofsAtDesk } from './proofs-at-desk'
import type { Waiting } from './waiting'

/**
 * What waits for this member, and nobody else's things, what waits longest first: their letter, mails to confirm, changes and proofs
 * to answer; for editors what was handed in and what can be published. At most `MOST_WAITING` of a kind. Says what is so at this moment,
 * whatever was mailed.
 */
export async function listWaiting(memberId: string, now = new Date()): Promise<Waiting[]> {
  const proofs = createProofsAtDesk(memberId)
  const [submissions, ...found] = await Promise.all([
    findWaitingSubmissions(memberId),
    listWaitingLetters(memberId),
    listWaitingMails(memberId),
    listWaitingChanges(memberId),
    listWaitingJoins(memberId),
    listWaitingProofs(memberId, proofs),
    listWaitingObjections(memberId, proofs),
    listPublishable(memberId, now, proofs),
  ])
  const all: Waiting[] = [
    ...found.flat(),
    ...(submissions ? [{ kind: 'submissions' as const, ...submissions }] : []),
  ]
  return all.sort((one, other) => one.since.getTime() - other.since.getTime())
}
