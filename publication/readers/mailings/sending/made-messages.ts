import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { mailings } from '@/db/schema'
import { composeMail } from '@/emails/compose-mail'
import type { Envelope } from '@/emails/envelope'
import { listHeaders } from '@/emails/readers/list-headers'
import { makeOnce } from '@/emails/readers/make-once'
import { env } from '@/env'
import { returnAddresses } from '@/publication/readers/bounces/return-address'
import { signerOf } from '@/publication/readers/consent/signed-id'
import { leaveTokens } from '@/publication/readers/subscriptions/leave-token'
import { listIdOf } from '@/publication/readers/subscriptions/list-id-of'
import { marksOf } from '../freeze-mailing'
import type { Claimed } from './claim-and-note'

/** The mail to one reader, finished, and as parts for the folder of unsent mail. */
export type MadeMail = { envelope: Envelope; bytes(): Buffer; asParts(): ReturnType<typeof composeMail> }

type Make = (claimed: Claimed, date: Date) => MadeMail

/** Makes the mails of mailings: the message of each is read and composed once. */
export function createMadeMessages(): (mailingId: string) => Promise<Make> {
  const known = new Map<string, Promise<Make>>()
  return (mailingId) => {
    const making = known.get(mailingId) ?? readMessage(mailingId)
    known.set(mailingId, making)
    making.catch(() => known.delete(mailingId))
    return making
  }
}

async function readMessage(mailingId: string): Promise<Make> {
  const [mailing] = await db().select().from(mailings).where(eq(mailings.id, mailingId))
  const { subject, html, text } = mailing ?? {}
  if (!mailing || !subject || !html || !text) throw new Error('A mailing that began has a message')
  const marks = marksOf(mailingId)
  const headers = listHeaders(`${env().siteUrl}/api/nieuwsbrief/afmelden/${marks.leave}`, listIdOf(mailing))
  const make = await makeOnce({ subject, html, text, headers }, [marks.leave, marks.myMail])
  const leaving = leaveTokens('newsletter')
  const myMail = signerOf('my-mail')
  const returning = returnAddresses()
  return ({ id, readerId, subscriptionId, email: to }, date) => {
    const about = `mailing ${mailingId} ${readerId}`
    const inPlaceOf = { [marks.leave]: leaving(subscriptionId), [marks.myMail]: myMail(readerId) }
    const put = (words: string) =>
      Object.entries(inPlaceOf).reduce((whole, [mark, mine]) => whole.replaceAll(mark, mine), words)
    return {
      envelope: { from: returning(id), to },
      bytes: () => make({ to, about, date, inPlaceOf }),
      asParts() {
        const own = Object.entries(headers).map(([name, value]) => [name, put(value)])
        return composeMail({
          to,
          subject,
          html: put(html),
          text: put(text),
          headers: Object.fromEntries(own),
          about,
        })
      },
    }
  }
}
