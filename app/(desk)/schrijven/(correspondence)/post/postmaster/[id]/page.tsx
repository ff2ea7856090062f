import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { findPostmasterMail } from '@/publication/correspondence/postmaster/find-postmaster-mail'
import { longMoment } from '@/texts/dates'
import { discard } from '../actions'

type Props = { params: Promise<{ id: string }> }

/** Once for the title and the page. */
const findAsked = cache(async (memberId: string, id: string) => {
  const asked = z.uuid().safeParse(id)
  return asked.success ? findPostmasterMail(memberId, asked.data) : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('read postmaster mail')
  const mail = await findAsked(viewer.id, (await params).id)
  const { noSubject } = (await siteTexts()).texts.arrivals
  return mail ? titleOf(mail.read?.subject || noSubject, 'postmaster') : {}
}

export default async function PostmasterMailPage({ params }: Props) {
  const viewer = await requireMember('read postmaster mail')
  const mail = await findAsked(viewer.id, (await params).id)
  if (!mail) notFound()
  const { texts, language } = await siteTexts()
  const words = texts.arrivals
  const from = mail.read?.from || mail.envelopeFrom
  return (
    <>
      <p>
        <a href="/schrijven/post#postmaster">{words.back}</a>
      </p>
      <h1>{mail.read?.subject || words.noSubject}</h1>
      <p className="hint">
        {from ? words.postmaster.from(from) : words.postmaster.fromNobody}
        {` · ${words.arrived(longMoment(mail.arrivedAt, language))}`}
      </p>
      <p>{words.postmaster.explained}</p>
      {mail.read ? (
        <p className="whitespace-pre-wrap wrap-anywhere">{mail.read.text}</p>
      ) : (
        <p className="notice">{words.postmaster.unreadable}</p>
      )}
      {!mail.isDiscarded && (
        <AnsweredForm action={discard}>
          <input type="hidden" name="mailId" value={mail.id} />
          <button type="submit" className="danger">
            {words.postmaster.discard}
          </button>
        </AnsweredForm>
      )}
    </>
  )
}
