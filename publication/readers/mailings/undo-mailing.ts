import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { mailings } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

export type UndoMailingOutcome =
  | { status: 'undone' }
  /** new pieces of a list: they are not mailed, and are not new any more */
  | { status: 'held-back' }
  /** it began: what is left is stopping it */
  | { status: 'too-late' }
  /** undone already, or they may not */
  | { status: 'not-found' }

/** Takes back that an issue or new pieces go out, as long as that did not begin: readers have nothing of it. */
export async function undoMailing(
  memberId: string,
  mailingId: string,
  now = new Date(),
): Promise<UndoMailingOutcome> {
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
    if (mailing.stoppedAt) return { status: 'not-found' }
    const isIt = eq(mailings.id, mailingId)
    if (mailing.kind === 'issue') {
      await transaction.delete(mailings).where(isIt)
      return { status: 'undone' }
    }
    // Its row stays: without it the pieces would be new again.
    await transaction.update(mailings).set({ stoppedAt: now, finishedAt: now }).where(isIt)
    return { status: 'held-back' }
  })
}
