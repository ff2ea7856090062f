import { and, eq, isNotNull, ne, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { issueDrafts, issues, mailings } from '@/db/schema'
import { type Departed, hidesName } from '../departed'
import { replacementsFor, replacementsForAddresses } from './replacements-for'
import { saysOneOf } from './says-one-of'
import { replaceIn } from './text-columns'

/**
 * Takes their name and addresses out of issues: those speak for the publication, whoever put them together. Of what was mailed a message that
 * names them goes as a whole, since a piece of theirs stands in it under their name: nobody needs it once it is sent, and readers have the issue on the web.
 */
export async function eraseFromIssues(transaction: Transaction, departed: Departed): Promise<void> {
  const { memberId, fullNames, addresses } = departed
  await transaction.update(issueDrafts).set({ begunBy: null }).where(eq(issueDrafts.begunBy, memberId))
  await transaction
    .update(mailings)
    .set({ because: '…' })
    .where(and(eq(mailings.pressedBy, memberId), ne(mailings.because, '')))
  await transaction.update(mailings).set({ pressedBy: null }).where(eq(mailings.pressedBy, memberId))
  const message = sql`concat_ws(' ', ${mailings.subject}, ${mailings.html}, ${mailings.text})`
  await transaction
    .update(mailings)
    .set({ html: '', text: '' })
    .where(and(isNotNull(mailings.finishedAt), saysOneOf(message, [...fullNames, ...addresses])))
  const replacements = hidesName(departed) ? replacementsFor(departed) : replacementsForAddresses(departed)
  for (const table of [issues, issueDrafts, mailings])
    await replaceIn(transaction, table, replacements, sql`true`)
}
