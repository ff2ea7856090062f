import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import {
  addressChanges,
  authors,
  deedLinks,
  departureLinks,
  departures,
  letterLinks,
  letters,
  liftedSuppressions,
  members,
  news,
  openTexts,
  pieceAuthors,
  pieces,
  proofLinks,
  revisions,
  typedProfiles,
} from '@/db/schema'
import { endEveryWayIn } from '@/publication/people/sessions/end-every-way-in'
import { type Departed, hidesName } from '../departed'

/** What is left of a member is a row by which letters of others know to whom they were: no address, and no name but a public one. */
export async function eraseMember(transaction: Transaction, departed: Departed): Promise<void> {
  const { memberId, fullNames, words } = departed
  await endEveryWayIn(transaction, memberId)
  await transaction.delete(addressChanges).where(eq(addressChanges.memberId, memberId))
  await transaction.delete(openTexts).where(eq(openTexts.memberId, memberId))
  await transaction.delete(typedProfiles).where(eq(typedProfiles.memberId, memberId))
  await transaction.delete(letterLinks).where(eq(letterLinks.memberId, memberId))
  await transaction.delete(proofLinks).where(eq(proofLinks.memberId, memberId))
  await transaction.delete(deedLinks).where(eq(deedLinks.memberId, memberId))
  await transaction.delete(news).where(eq(news.memberId, memberId))
  await transaction
    .update(liftedSuppressions)
    .set({ because: '…', liftedBy: null })
    .where(eq(liftedSuppressions.liftedBy, memberId))
  await transaction.delete(departureLinks).where(eq(departureLinks.memberId, memberId))
  const isPublic = await eraseAuthor(transaction, departed)
  const name = isPublic && !hidesName(departed) ? (fullNames.at(-1) ?? words.name) : words.name
  await transaction
    .update(members)
    .set({ email: null, formerEmails: [], name, role: 'contributor', joinedAt: null })
    .where(eq(members.id, memberId))
  await transaction
    .update(departures)
    .set({ byName: null, withdrawn: [], dialogueIds: [], arrivalIds: [], turns: [], awaitedIn: [] })
    .where(eq(departures.memberId, memberId))
}

/** An author with nothing that readers have is none. Whether they are one still. */
async function eraseAuthor(transaction: Transaction, departed: Departed): Promise<boolean> {
  const { authorId, memberId } = departed
  if (!authorId) return false
  const [used] = await transaction
    .select({
      isPublic: sql<boolean>`exists (select from ${pieceAuthors} where ${pieceAuthors.authorId} = ${authorId})
        or exists (select from ${letters} where ${letters.fromAuthorId} = ${authorId} or ${letters.toAuthorId} = ${authorId})`,
    })
    .from(members)
    .where(eq(members.id, memberId))
  if (used?.isPublic) {
    // Their own feed is another's from now on; ids of pieces stay (RFC 4287, 4.2.6).
    if (hidesName(departed))
      await transaction
        .update(authors)
        .set({ feedId: sql`'urn:uuid:' || gen_random_uuid()`, formerSlugs: [] })
        .where(eq(authors.id, authorId))
    return true
  }
  await transaction
    .update(pieces)
    .set({ waitingForAuthorId: null })
    .where(eq(pieces.waitingForAuthorId, authorId))
  await transaction
    .update(pieces)
    .set({ waitingForAlsoIds: sql`array_remove(${pieces.waitingForAlsoIds}, ${authorId}::uuid)` })
    .where(sql`${authorId}::uuid = any(${pieces.waitingForAlsoIds})`)
  await transaction
    .update(revisions)
    .set({ authorIds: sql`array_remove(${revisions.authorIds}, ${authorId}::uuid)` })
    .where(sql`${authorId}::uuid = any(${revisions.authorIds})`)
  await transaction.update(members).set({ authorId: null }).where(eq(members.authorId, authorId))
  await transaction.delete(authors).where(eq(authors.id, authorId))
  return false
}
