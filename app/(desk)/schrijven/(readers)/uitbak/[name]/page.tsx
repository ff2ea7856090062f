import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { findOutboxMail } from '@/publication/readers/outbox/find-outbox-mail'
import { longMoment } from '@/texts/dates'

type Props = { params: Promise<{ name: string }> }

/** Once for the title and the page. */
const findAsked = cache(findOutboxMail)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('read outbox')
  const mail = await findAsked(viewer.id, (await params).name)
  return mail ? titleOf(mail.subject, 'unsent') : {}
}

export default async function OutboxMailPage({ params }: Props) {
  const viewer = await requireMember('read outbox')
  const { name } = await params
  const mail = await findAsked(viewer.id, name)
  if (!mail) notFound()
  const { language, texts } = await siteTexts()
  const words = texts.newsletter.outbox
  return (
    <>
      <p>
        <a href="/schrijven/uitbak">{words.back}</a>
      </p>
      <h1>{mail.subject}</h1>
      <p className="hint">
        {words.to(mail.to)} · {longMoment(mail.date, language)}
        {mail.openness !== 'sealed' && (
          <>
            {' · '}
            <a href={`/api/uitbak/${name}`}>{words.asHtml}</a>
          </>
        )}
      </p>
      {mail.openness === 'sealed' && <p>{words.sealed}</p>}
      {mail.openness === 'to-pass-on' && <p className="notice">{words.passOn(mail.to)}</p>}
      {mail.openness !== 'sealed' && <MailText text={mail.text} />}
    </>
  )
}

/** As it was written, with addresses that can be followed. */
function MailText({ text }: { text: string }) {
  return (
    <p className="whitespace-pre-wrap wrap-anywhere">
      {splitAtLinks(text).map(({ part, isLink, from }) =>
        isLink ? (
          <a key={from} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  )
}

function splitAtLinks(text: string): { part: string; isLink: boolean; from: number }[] {
  let from = 0
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => {
    from += part.length
    return { part, isLink: index % 2 === 1, from }
  })
}
