import { and, eq, isNull, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { letters, members, pieceAuthors, pieces } from '@/db/schema'

/** Whether readers have something with the byline of a member: above a piece, or above a letter, from them or to them. */
export async function isReadUnderName(transaction: Transaction, memberId: string): Promise<boolean> {
  const isTheirs = and(eq(members.id, memberId), isNull(pieces.withdrawnAt))
  const bylined = await transaction
    .select({ id: pieces.id })
    .from(pieceAuthors)
    .innerJoin(members, eq(members.authorId, pieceAuthors.authorId))
    .innerJoin(pieces, eq(pieces.id, pieceAuthors.pieceId))
    .where(isTheirs)
    .limit(1)
  if (bylined.length > 0) return true
  const named = await transaction
    .select({ id: pieces.id })
    .from(letters)
    .innerJoin(
      members,
      or(eq(members.authorId, letters.fromAuthorId), eq(members.authorId, letters.toAuthorId)),
    )
    .innerJoin(pieces, eq(pieces.id, letters.pieceId))
    .where(isTheirs)
    .limit(1)
  return named.length > 0
}
