import { inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { subscriptions } from '@/db/schema'
import { renderConfirmationMail } from '@/emails/readers/confirmation'
import { env } from '@/env'
import { fromPublication } from '@/publication/people/mails/from-publication'
import { handOverMail } from '@/publication/people/mails/hand-over-mail'
import { makeToken } from '@/publication/people/sessions/token'
import { readPublication } from '@/publication/public/site/read-publication'
import { isSuppressed } from '@/publication/readers/suppressions/is-suppressed'
import { listTogether } from './list-asked-together'

/**
 * Mails the link that confirms what was asked for in one form: this subscription and those that were asked for with it. Each time it makes
 * a new token, of which only the hash is kept: after a retry the newest mail is the one that works. Does nothing for somebody who is on all
 * of it and mailed, or gone. Throws when the mail has to be tried again later.
 */
export async function sendConfirmation(subscriptionId: string): Promise<void> {
  const together = await listTogether(subscriptionId, 'confirmMailedAt')
  const email = together[0]?.email
  if (!email) return
  const isStruckOff = await isSuppressed(db(), email)
  const asked = together.filter(({ isNotOnIt }) => isNotOnIt || isStruckOff)
  if (asked.length === 0) return
  const { token, tokenHash } = makeToken()
  const ids = asked.map(({ id }) => id)
  // Kept before the mail goes, since its reader may be faster than we are.
  await db().update(subscriptions).set({ confirmTokenHash: tokenHash }).where(inArray(subscriptions.id, ids))
  const { name, language } = await readPublication()
  const link = `${env().siteUrl}/nieuwsbrief/bevestigen/${token}`
  const mail = await renderConfirmationMail({ publicationName: name, language, link, lists: asked })
  await handOverMail({ ...fromPublication(name), to: email, ...mail, about: `confirm ${tokenHash}` })
}
