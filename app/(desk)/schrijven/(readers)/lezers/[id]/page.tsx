import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { findReaderAtDesk } from '@/publication/readers/reader-at-desk/find-reader-at-desk'
import { longDate } from '@/texts/dates'
import { ReaderLists } from './reader-lists'
import { ReaderMailings } from './reader-mailings'
import { ReaderSuppression } from './reader-suppression'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ melding?: string | string[] }> }

/** Once for the title and the page. */
const findAsked = cache(async (memberId: string, id: string) => {
  const asked = z.uuid().safeParse(id)
  return asked.success ? findReaderAtDesk(memberId, asked.data) : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('read reader')
  const reader = await findAsked(viewer.id, (await params).id)
  return reader ? { title: reader.email } : {}
}

export default async function ReaderPage({ params, searchParams }: Props) {
  const viewer = await requireMember('read reader')
  const reader = await findAsked(viewer.id, (await params).id)
  if (!reader) notFound()
  const { texts, language } = await siteTexts()
  const words = texts.readerAtDesk
  const mayDo = (action: 'lift suppression' | 'read returned mail') =>
    isAllowed(viewer.role, action, "another's")
  const isJustLifted = (await searchParams).melding === 'weer-mailen' && !reader.suppression
  return (
    <>
      <p>
        <a href="/schrijven/lezers">{words.back}</a>
      </p>
      <header className="page-head">
        <h1 className="wrap-anywhere">{reader.email}</h1>
        <p className="apparatus">{words.since(longDate(reader.addedAt, language))}</p>
      </header>
      {isJustLifted && (
        <p className="answer answer-good" role="status">
          {words.suppression.lifted}
        </p>
      )}
      <ReaderSuppression
        reader={reader}
        words={words.suppression}
        language={language}
        canLift={mayDo('lift suppression')}
      />
      <ReaderLists subscriptions={reader.subscriptions} words={words.lists} language={language} />
      <ReaderMailings
        mailings={reader.mailings}
        texts={texts}
        language={language}
        canReadRaw={mayDo('read returned mail')}
      />
    </>
  )
}
