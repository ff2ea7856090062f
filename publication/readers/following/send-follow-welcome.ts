import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces, readers, subscriptions } from '@/db/schema'
import { renderFollowWelcomeMail } from '@/emails/readers/follow-welcome'
import { listHeaders } from '@/emails/readers/list-headers'
import { env } from '@/env'
import { fromPublication } from '@/publication/people/mails/from-publication'
import { handOverMail } from '@/publication/people/mails/hand-over-mail'
import { published } from '@/publication/public/pieces/select-summaries'
import { readPublication } from '@/publication/public/site/read-publication'
import { myMailAddress } from '@/publication/readers/my-mail/my-mail-token'
import { leaveToken } from '@/publication/readers/subscriptions/leave-token'
import { IN_STATE } from '@/publication/readers/subscriptions/subscription-state'
import { isSuppressed } from '@/publication/readers/suppressions/is-suppressed'

/**
 * Tells somebody who confirmed that they follow a dialogue, with the address by which they leave it. Only who gets each
 * letter as it appears: who reads from the first letter has that one now. Does nothing for anyone who left meanwhile, and for a
 * dialogue that was withdrawn. Throws when the mail has to be tried again later; it then keeps its Message-ID.
 */
export async function sendFollowWelcome(subscriptionId: string): Promise<void> {
  const [found] = await db()
    .select({
      readerId: readers.id,
      email: readers.email,
      confirmedAt: subscriptions.confirmedAt,
      piece: { id: pieces.id, path: pieces.path, title: pieces.title },
    })
    .from(subscriptions)
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .innerJoin(pieces, eq(pieces.id, subscriptions.pieceId))
    .where(
      published(
        and(
          eq(subscriptions.id, subscriptionId),
          eq(subscriptions.pace, 'as-it-appears'),
          IN_STATE.confirmed,
        ),
      ),
    )
  if (!found || (await isSuppressed(db(), found.email))) return
  const { readerId, email, confirmedAt, piece } = found
  const { name, language } = await readPublication()
  const { siteUrl } = env()
  const token = leaveToken('dialogue', subscriptionId)
  const mail = await renderFollowWelcomeMail({
    publicationName: name,
    language,
    title: piece.title,
    link: `${siteUrl}${piece.path}`,
    leaveLink: `${siteUrl}/volgen/afmelden/${token}`,
    myMailLink: myMailAddress(readerId),
  })
  await handOverMail({
    ...fromPublication(name),
    to: email,
    ...mail,
    headers: listHeaders(`${siteUrl}/api/volgen/afmelden/${token}`, `${piece.id}.brieven`),
    about: `follow welcome ${subscriptionId} ${confirmedAt?.toISOString()}`,
  })
}
