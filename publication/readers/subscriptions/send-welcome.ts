import { db } from '@/db/client'
import { listHeaders } from '@/emails/readers/list-headers'
import { renderWelcomeMail } from '@/emails/readers/welcome'
import { env } from '@/env'
import { fromPublication } from '@/publication/people/mails/from-publication'
import { handOverMail } from '@/publication/people/mails/hand-over-mail'
import { readPublication } from '@/publication/public/site/read-publication'
import { myMailAddress } from '@/publication/readers/my-mail/my-mail-token'
import { isSuppressed } from '@/publication/readers/suppressions/is-suppressed'
import { leaveToken } from './leave-token'
import { type AskedTogether, listTogether } from './list-asked-together'
import { listIdOf } from './list-id-of'

/**
 * Tells somebody who confirmed what they get from now on, with the address by which they leave it; of more than one list that is their own
 * page. Does nothing for anyone who left meanwhile. Throws when the mail has to be tried again later; it then keeps its Message-ID.
 */
export async function sendWelcome(subscriptionId: string): Promise<void> {
  const confirmed = (await listTogether(subscriptionId, 'confirmedAt')).filter(
    ({ confirmedAt, leftAt }) => confirmedAt && !leftAt,
  )
  const [first] = confirmed
  if (!first || (await isSuppressed(db(), first.email))) return
  const { name, language } = await readPublication()
  const myMailLink = myMailAddress(first.readerId)
  const only = confirmed.length === 1 ? wayToLeave(first) : null
  await handOverMail({
    ...fromPublication(name),
    to: first.email,
    ...(await renderWelcomeMail({
      publicationName: name,
      language,
      lists: confirmed,
      leaveLink: only?.link ?? null,
      myMailLink,
    })),
    ...(only && { headers: only.headers }),
    about: `welcome ${subscriptionId} ${first.confirmedAt?.toISOString()}`,
  })
}

function wayToLeave(subscription: AskedTogether) {
  const { siteUrl } = env()
  const token = leaveToken('newsletter', subscription.id)
  return {
    link: `${siteUrl}/nieuwsbrief/afmelden/${token}`,
    headers: listHeaders(`${siteUrl}/api/nieuwsbrief/afmelden/${token}`, listIdOf(subscription)),
  }
}
