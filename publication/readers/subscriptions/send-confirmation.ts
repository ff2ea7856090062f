import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { subscribers } from '@/db/schema'
import { renderConfirmationMail } from '@/emails/readers/confirmation'
import { env } from '@/env'
import { fromPublication } from '@/publication/people/mails/from-publication'
import { handOverMail } from '@/publication/people/mails/hand-over-mail'
import { makeToken } from '@/publication/people/sessions/token'
import { readPublication } from '@/publication/public/site/read-publication'
import { subscriberState } from './subscriber-state'

/**
 * Mails the link that confirms. Each time it makes a new token, of which only the hash is kept: after a retry the
 * newest mail is the one that works. Does nothing for somebody who is on the newsletter or gone. Throws when the mail
 * has to be tried again later.
 */
export async function sendConfirmation(subscriberId: string): Promise<void> {
  const [subscriber] = await db().select().from(subscribers).where(eq(subscribers.id, subscriberId))
  if (!subscriber || subscriberState(subscriber) === 'confirmed') return
  const { token, tokenHash } = makeToken()
  // Kept before the mail goes, since its reader may be faster than we are.
  await db().update(subscribers).set({ confirmTokenHash: tokenHash }).where(eq(subscribers.id, subscriberId))
  const { name, language } = await readPublication()
  const link = `${env().siteUrl}/nieuwsbrief/bevestigen/${token}`
  const mail = await renderConfirmationMail({ publicationName: name, language, link })
  await handOverMail({
    ...fromPublication(name),
    to: subscriber.email,
    ...mail,
    about: `confirm ${tokenHash}`,
  })
}
