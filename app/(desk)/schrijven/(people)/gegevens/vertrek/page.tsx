import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { leave } from '@/app/(desk)/schrijven/(people)/_departure/actions'
import { SuccessorChoice } from '@/app/(desk)/schrijven/(people)/_departure/successor-choice'
import { TextsChoice } from '@/app/(desk)/schrijven/(people)/_departure/texts-choice'
import {
  AskedIn,
  Coming,
  fallsInWords,
  NamedIn,
  WritesIn,
} from '@/app/(desk)/schrijven/(people)/_departure/what-becomes'
import { findDeparting } from '@/publication/correspondence/leaving/find-departing'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.departures.own.title }
}

/** Says what becomes of everything before somebody leaves, and lets them take it along first. */
export default async function LeavePage() {
  const viewer = await requireMember('leave publication')
  const [departing, { texts }] = await Promise.all([findDeparting(viewer.id, viewer.id), siteTexts()])
  if (!departing) notFound()
  const { own } = texts.departures
  const { writesIn, askedIn, published, namedIn, isLastOwner, successors } = departing
  const falls = fallsInWords(departing, 'stop', own.falls)
  const mayLeave = !isLastOwner || successors.length > 0
  return (
    <>
      <h1>{own.title}</h1>
      <p>{own.takeFirst}</p>
      <p>
        <a className="button" href="/schrijven/gegevens/meenemen" download>
          {texts.takeAlong.button}
        </a>
      </p>
      {own.atOnce.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {writesIn.length > 0 && <p>{own.writesIn(writesIn.length)}</p>}
      {writesIn.length > 0 && <WritesIn left={writesIn} texts={texts} />}
      <Coming coming={departing.coming} texts={texts} />
      {falls && <p className="notice">{falls}</p>}
      <AskedIn asked={askedIn} intro={own.askedIn} texts={texts} />
      <NamedIn namedIn={namedIn} words={own.namedIn} />
      <h2>{own.erasedHeading}</h2>
      {own.erased.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>{own.publishedHeading}</h2>
      {!mayLeave && <p className="notice">{own.noSuccessor}</p>}
      {mayLeave && (
        <AnsweredForm action={leave} className="stack">
          <TextsChoice
            legend={own.published(published.length)}
            choices={own.choices}
            published={published}
            shared={own.shared}
            nothingPublished={own.nothingPublished}
            alsoFalls={fallsInWords(departing, 'name', own.alsoFalls)}
          />
          {isLastOwner && <SuccessorChoice successors={successors} words={own} />}
          <p className="buttons">
            <button type="submit" className="danger">
              {own.leave}
            </button>
            <a className="button" href="/schrijven/gegevens">
              {own.keep}
            </a>
          </p>
        </AnsweredForm>
      )}
    </>
  )
}
