import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { mailings } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { enqueue } from '@/queue/enqueue'

export type MakeAllFilesOutcome = { status: 'making' } | { status: 'not-found' }

/** Where there is no mail server: has every mail of a mailing become a file, and not the first ten alone. */
export async function makeAllFiles(memberId: string, mailingId: string): Promise<MakeAllFilesOutcome> {
  return db().transaction(async (transaction) => {
    if (!isAllowed(await findStanding(transaction, memberId), 'send issue', "another's"))
      return { status: 'not-found' }
    const asked = await transaction
      .update(mailings)
      .set({ allAsFiles: true })
      .where(and(eq(mailings.id, mailingId), isNull(mailings.finishedAt)))
      .returning({ id: mailings.id })
    if (asked.length === 0) return { status: 'not-found' }
    await enqueue(transaction, 'send-mailings', {})
    return { status: 'making' }
  })
}
