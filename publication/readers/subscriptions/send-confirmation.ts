import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { readers, subscriptions } from '@/db/schema'
import { renderConfirmationMail } from '@/emails/readers/confirmation'
import { env } from '@/env'
import { fromPublication } from '@/publication/people/mails/from-publication'
import { handOverMail } from '@/publication/people/mails/hand-over-mail'
import { makeToken } from '@/publication/people/sessions/token'
import { readPublication } from '@/publication/public/site/read-publication'
import { isSuppressed } from '@/publication/readers/suppressions/is-suppressed'
import { IS_NOT_ON_IT } from './subscription-state'

/**
 * Mails the link that confirms the newsletter. Each time it makes a new token, of which only the hash is kept: after a retry the
 * newest mail is the one that works. Does nothing for somebody who is on the newsletter and mailed, or gone. Throws when the mail
 * has to be tried again later.
 */
export async function sendConfirmation(subscriptionId: string): Promise<void> {
  const isIt = eq(subscriptions.id, subscriptionId)
  const [asked] = await db()
    .select({ email: readers.email, isNotOnIt: sql<boolean>`${IS_NOT_ON_IT}` })
    .from(subscriptions)
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .where(and(isIt, eq(subscriptions.list, 'newsletter')))
  if (!asked || !(asked.isNotOnIt || (await isSuppressed(db(), asked.email)))) return
  const { token, tokenHash } = makeToken()
  // Kept before the mail goes, since its reader may be faster than we are.
  await db().update(subscriptions).set({ confirmTokenHash: tokenHash }).where(isIt)
  const { name, language } = await readPublication()
  const link = `${env().siteUrl}/nieuwsbrief/bevestigen/${token}`
  const mail = await renderConfirmationMail({ publicationName: name, language, link })
  await handOverMail({
    ...fromPublication(name),
    to: asked.email,
    ...mail,
    about: `confirm ${tokenHash}`,
  })
}
