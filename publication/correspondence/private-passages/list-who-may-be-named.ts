import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { authors, correspondents, members } from '@/db/schema'
import { type NameParts, splitName } from '@/publication/people/members/split-name'

/** Who may be named everywhere: whoever writes here, and authors. */
export async function listWhoMayBeNamed(
  database: Database | Transaction,
  dialogueId: string,
): Promise<NameParts[]> {
  const { givenName, infix, familyName } = authors
  const seated = await database
    .select({ name: members.name })
    .from(members)
    .innerJoin(correspondents, eq(correspondents.memberId, members.id))
    .where(eq(correspondents.dialogueId, dialogueId))
  return [
    ...seated.map(({ name }) => splitName(name)),
    ...(await database.select({ givenName, infix, familyName }).from(authors)),
  ]
}
