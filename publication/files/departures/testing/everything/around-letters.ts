import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import {
  deedLinks,
  joinAnswers,
  joinRequests,
  letterChanges,
  type Member,
  news,
  objections,
  privacyAnswers,
  proofLinks,
} from '@/db/schema'
import { ADDRESS, hashOf, NAME, NOW } from './who-they-are'

/** What was asked, answered and proposed about letters. */
export async function aroundLetters(
  person: Member,
  other: Member,
  dialogueId: string,
  { first, second }: { first: string; second: string },
) {
  const memberId = person.id
  await db().insert(objections).values({ dialogueId, memberId, fingerprint: 'x', reason: 'bezwaargeheim' })
  await db()
    .insert(privacyAnswers)
    .values([
      { letterId: second, kind: 'name', found: 'antwoordgeheim', answeredBy: memberId },
      { letterId: second, kind: 'name', found: NAME, answeredBy: other.id },
      { letterId: second, kind: 'address', found: ADDRESS, answeredBy: other.id },
    ])
  await db()
    .insert(letterChanges)
    .values([
      { letterId: second, basedOn: 1, body: 'x', note: 'notitiegeheim', proposedBy: memberId },
      { letterId: first, basedOn: 1, body: 'x', reason: 'redengeheim', proposedBy: other.id },
    ])
  const requestId = randomUUID()
  await db()
    .insert(joinRequests)
    .values({ id: requestId, dialogueId, askedBy: memberId, memberId, email: ADDRESS })
  await db().insert(joinAnswers).values({ requestId, memberId, letterIds: [] })
  await db()
    .insert(deedLinks)
    .values({ tokenHash: hashOf('d'), memberId, joinRequestId: requestId })
  await db()
    .insert(proofLinks)
    .values({ tokenHash: hashOf('p'), dialogueId, memberId, fingerprint: 'x', deed: 'approval' })
  await db()
    .insert(news)
    .values({ memberId, kind: 'published', thingId: dialogueId, byId: other.id, toldAt: NOW })
}
