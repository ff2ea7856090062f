import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces, readers, subscriptions } from '@/db/schema'
import { renderFollowConfirmationMail } from '@/emails/readers/follow-confirmation'
import { env } from '@/env'
import { fromPublication } from '@/publication/people/mails/from-publication'
import { handOverMail } from '@/publication/people/mails/hand-over-mail'
import { makeToken } from '@/publication/people/sessions/token'
import { published } from '@/publication/public/pieces/select-summaries'
import { readPublication } from '@/publication/public/site/read-publication'
import { IS_NOT_ON_IT } from '@/publication/readers/subscriptions/subscription-state'
import { isSuppressed } from '@/publication/readers/suppressions/is-suppressed'

/**
 * Mails the link that confirms. Each time it makes a new token, of which only the hash is kept: after a retry the
 * newest mail is the one that works. Does nothing for somebody who follows and is mailed, or is gone, and for a dialogue that was
 * withdrawn. Throws when the mail has to be tried again later.
 */
export async function sendFollowConfirmation(subscriptionId: string): Promise<void> {
  const isIt = eq(subscriptions.id, subscriptionId)
  const [asked] = await db()
    .select({ email: readers.email, isNotOnIt: sql<boolean>`${IS_NOT_ON_IT}`, title: pieces.title })
    .from(subscriptions)
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .innerJoin(pieces, eq(pieces.id, subscriptions.pieceId))
    .where(published(isIt))
  if (!asked || !(asked.isNotOnIt || (await isSuppressed(db(), asked.email)))) return
  const { token, tokenHash } = makeToken()
  // Kept before the mail goes, since its reader may be faster than we are.
  await db().update(subscriptions).set({ confirmTokenHash: tokenHash }).where(isIt)
  const { name, language } = await readPublication()
  const link = `${env().siteUrl}/volgen/bevestigen/${token}`
  const mail = await renderFollowConfirmationMail({
    publicationName: name,
    language,
    link,
    title: asked.title,
  })
  await handOverMail({ ...fromPublication(name), to: asked.email, ...mail, about: `follow ${tokenHash}` })
}
