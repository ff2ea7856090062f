import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type AwaitedInPiece, dialogues, members, pieces } from '@/db/schema'

/** What readers have of a piece, by its fingerprint or by that of the file it is from. */
export const publishedAs = sql<
  string | null
>`coalesce((select "of_piece"."published_fingerprint" from ${dialogues} "of_piece"
  where "of_piece"."piece_id" = "pieces"."id"), ${pieces.sourceHash})`

/** An unfinished dialogue tells its readers for whom it waits: no longer for somebody who leaves. Answers where it did. */
export async function stopWaitingFor(
  transaction: Transaction,
  pieceIds: string[],
  memberId: string,
): Promise<AwaitedInPiece[]> {
  const [member] = await transaction
    .select({ authorId: members.authorId })
    .from(members)
    .where(eq(members.id, memberId))
  if (!member?.authorId) return []
  const { waitingForAuthorId: first, waitingForAlsoIds: also } = pieces
  const isFirst = sql<boolean>`coalesce(${first} = ${member.authorId}, false)`
  const isAwaited = and(
    inArray(pieces.id, pieceIds),
    or(isFirst, sql`${member.authorId}::uuid = any(${also})`),
  )
  const awaited = await transaction
    .select({ pieceId: pieces.id, isFirst, publishedAs })
    .from(pieces)
    .where(isAwaited)
  await transaction
    .update(pieces)
    .set({
      waitingForAuthorId: sql`case when ${isFirst} then ${also}[1] else ${first} end`,
      waitingForAlsoIds: sql`array_remove(case when ${isFirst} then ${also}[2:] else ${also} end, ${member.authorId}::uuid)`,
    })
    .where(isAwaited)
  return awaited
}
