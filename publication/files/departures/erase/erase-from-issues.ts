import { eq, isNotNull, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { issueDrafts, issues, mailings } from '@/db/schema'
import { type Departed, hidesName } from '../departed'
import { replacementsFor, replacementsForAddresses } from './replacements-for'
import { replaceIn } from './text-columns'

/**
 * Takes their name and addresses out of issues: those speak for the publication, whoever put them together. Of what was mailed the message goes
 * as a whole, since pieces of theirs may stand in it: nobody needs it once it is sent, and readers have the issue on the web.
 */
export async function eraseFromIssues(transaction: Transaction, departed: Departed): Promise<void> {
  const { memberId } = departed
  await transaction.update(issueDrafts).set({ begunBy: null }).where(eq(issueDrafts.begunBy, memberId))
  await transaction.update(mailings).set({ pressedBy: null }).where(eq(mailings.pressedBy, memberId))
  await transaction.update(mailings).set({ html: '', text: '' }).where(isNotNull(mailings.finishedAt))
  const replacements = hidesName(departed) ? replacementsFor(departed) : replacementsForAddresses(departed)
  for (const table of [issues, issueDrafts, mailings])
    await replaceIn(transaction, table, replacements, sql`true`)
}
