import { and, eq, inArray, isNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { correspondents, members } from '@/db/schema'

const own = alias(correspondents, 'own')

/**
 * Whose invitation opens nothing that the member who invited them may not see already: of these members those who never
 * came in, and write in no dialogue but where the inviter writes too, and did so no later than they, and all the time. See
 * docs/decisions/0018.
 */
export async function listPassableInvitations(
  inviterId: string,
  invitedIds: string[],
): Promise<ReadonlySet<string>> {
  if (invitedIds.length === 0) return new Set()
  const seatOfInviter = db()
    .select({ one: sql`1` })
    .from(own)
    .where(
      and(
        eq(own.dialogueId, correspondents.dialogueId),
        eq(own.memberId, inviterId),
        sql`${own.createdAt} <= ${correspondents.createdAt}`,
        isNull(own.leftAt),
        sql`jsonb_array_length(${own.absences}) = 0`,
      ),
    )
  const dialogueOfOthers = db()
    .select({ one: sql`1` })
    .from(correspondents)
    .where(and(eq(correspondents.memberId, members.id), notExists(seatOfInviter)))
  const rows = await db()
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        inArray(members.id, invitedIds),
        isNull(members.joinedAt),
        isNull(members.removedAt),
        notExists(dialogueOfOthers),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}
