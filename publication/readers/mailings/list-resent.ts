import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Mailing, mailings, members } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** An issue that went, or goes, to some again; `by`: who had that done, null when they are no more. */
export type Resent = Pick<Mailing, 'id' | 'resentTo' | 'because' | 'startsAt'> & { by: string | null }

/** How often this mailing was sent to some again, the first first; nothing for a member who may not send one. */
export async function listResent(memberId: string, mailingId: string): Promise<Resent[]> {
  if (!isAllowed(await findStanding(db(), memberId), 'send issue', "another's")) return []
  const { id, resentTo, because, startsAt } = mailings
  return db()
    .select({ id, resentTo, because, startsAt, by: members.name })
    .from(mailings)
    .leftJoin(members, eq(members.id, mailings.pressedBy))
    .where(eq(mailings.resends, mailingId))
    .orderBy(asc(startsAt), id)
}
