import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { subscribers } from '@/db/schema'
import { listHeaders } from '@/emails/readers/list-headers'
import { renderWelcomeMail } from '@/emails/readers/welcome'
import { env } from '@/env'
import { fromPublication } from '@/publication/people/mails/from-publication'
import { handOverMail } from '@/publication/people/mails/hand-over-mail'
import { readPublication } from '@/publication/public/site/read-publication'
import { leaveToken } from './leave-token'
import { IN_STATE } from './subscriber-state'

/**
 * Tells somebody who confirmed that they are on the newsletter, with the address by which they leave it. Does nothing
 * for anyone who left meanwhile. Throws when the mail has to be tried again later; it then keeps its Message-ID.
 */
export async function sendWelcome(subscriberId: string): Promise<void> {
  const [subscriber] = await db()
    .select()
    .from(subscribers)
    .where(and(eq(subscribers.id, subscriberId), IN_STATE.confirmed))
  if (!subscriber) return
  const { name, language } = await readPublication()
  const { siteUrl } = env()
  const token = leaveToken(subscriberId)
  const leaveLink = `${siteUrl}/nieuwsbrief/afmelden/${token}`
  await handOverMail({
    ...fromPublication(name),
    to: subscriber.email,
    ...(await renderWelcomeMail({ publicationName: name, language, leaveLink })),
    headers: listHeaders(`${siteUrl}/api/nieuwsbrief/afmelden/${token}`),
    about: `welcome ${subscriberId} ${subscriber.confirmedAt?.toISOString()}`,
  })
}
