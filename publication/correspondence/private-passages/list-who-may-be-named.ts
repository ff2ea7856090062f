import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { correspondents, members } from '@/db/schema'
import { type NameParts, splitName } from '@/publication/people/members/split-name'
import { listAuthorNames } from '@/publication/public/authors/list-author-names'

/** Who may be named everywhere: whoever writes here, and authors. */
export async function listWhoMayBeNamed(
  database: Database | Transaction,
  dialogueId: string,
): Promise<NameParts[]> {
  const seated = await database
    .select({ name: members.name })
    .from(members)
    .innerJoin(correspondents, eq(correspondents.memberId, members.id))
    .where(eq(correspondents.dialogueId, dialogueId))
  return [...seated.map(({ name }) => splitName(name)), ...(await listAuthorNames(database))]
}
