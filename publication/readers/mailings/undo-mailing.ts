import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { mailings } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

export type UndoMailingOutcome =
  | { status: 'undone' }
  /** it began: what is left is stopping it */
  | { status: 'too-late' }
  /** undone already, or they may not */
  | { status: 'not-found' }

/** Takes back that an issue goes out, as long as it did not begin: nothing of it is left, and readers have nothing of it. */
export async function undoMailing(memberId: string, mailingId: string): Promise<UndoMailingOutcome> {
  return db().transaction(async (transaction) => {
    if (!isAllowed(await findStanding(transaction, memberId), 'send issue', "another's"))
      return { status: 'not-found' }
    // Whoever begins it holds this row.
    const [mailing] = await transaction
      .select()
      .from(mailings)
      .where(eq(mailings.id, mailingId))
      .for('update')
    if (!mailing) return { status: 'not-found' }
    if (mailing.frozenAt) return { status: 'too-late' }
    await transaction.delete(mailings).where(eq(mailings.id, mailingId))
    return { status: 'undone' }
  })
}
