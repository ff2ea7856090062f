import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { readers, subscriptions } from '@/db/schema'
import { listHeaders } from '@/emails/readers/list-headers'
import { renderWelcomeMail } from '@/emails/readers/welcome'
import { env } from '@/env'
import { fromPublication } from '@/publication/people/mails/from-publication'
import { handOverMail } from '@/publication/people/mails/hand-over-mail'
import { readPublication } from '@/publication/public/site/read-publication'
import { myMailAddress } from '@/publication/readers/my-mail/my-mail-token'
import { isSuppressed } from '@/publication/readers/suppressions/is-suppressed'
import { leaveToken } from './leave-token'
import { IN_STATE } from './subscription-state'

/**
 * Tells somebody who confirmed that they are on the newsletter, with the address by which they leave it. Does nothing
 * for anyone who left meanwhile. Throws when the mail has to be tried again later; it then keeps its Message-ID.
 */
export async function sendWelcome(subscriptionId: string): Promise<void> {
  const [found] = await db()
    .select({ readerId: readers.id, email: readers.email, confirmedAt: subscriptions.confirmedAt })
    .from(subscriptions)
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .where(
      and(eq(subscriptions.id, subscriptionId), eq(subscriptions.list, 'newsletter'), IN_STATE.confirmed),
    )
  if (!found || (await isSuppressed(db(), found.email))) return
  const { name, language } = await readPublication()
  const { siteUrl } = env()
  const token = leaveToken('newsletter', subscriptionId)
  const leaveLink = `${siteUrl}/nieuwsbrief/afmelden/${token}`
  const myMailLink = myMailAddress(found.readerId)
  await handOverMail({
    ...fromPublication(name),
    to: found.email,
    ...(await renderWelcomeMail({ publicationName: name, language, leaveLink, myMailLink })),
    headers: listHeaders(`${siteUrl}/api/nieuwsbrief/afmelden/${token}`),
    about: `welcome ${subscriptionId} ${found.confirmedAt?.toISOString()}`,
  })
}
