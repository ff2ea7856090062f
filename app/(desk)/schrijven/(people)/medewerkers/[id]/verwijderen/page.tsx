import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { remove } from '@/app/(desk)/schrijven/(people)/_departure/actions'
import { TextsChoice } from '@/app/(desk)/schrijven/(people)/_departure/texts-choice'
import {
  AskedIn,
  fallsInWords,
  NamedIn,
  WritesIn,
} from '@/app/(desk)/schrijven/(people)/_departure/what-becomes'
import { findDeparting } from '@/publication/correspondence/leaving/find-departing'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('remove member')
  const departing = await findDeparting(viewer.id, (await params).id)
  return departing ? titleOf(departing.called, 'remove') : {}
}

/** Says what becomes of everything before an owner removes somebody else. */
export default async function RemoveMemberPage({ params }: Props) {
  const viewer = await requireMember('remove member')
  const { id } = await params
  if (id === viewer.id) redirect('/schrijven/gegevens/vertrek')
  const departing = await findDeparting(viewer.id, id)
  if (!departing) notFound()
  const { texts } = await siteTexts()
  const { own, removal } = texts.departures
  const { name, writesIn, askedIn, published, namedIn } = departing
  const falls = fallsInWords(departing, 'stop', removal.falls)
  return (
    <>
      <h1>{removal.title(departing.called)}</h1>
      {removal.atOnce(name).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{writesIn.length > 0 ? removal.writesIn(name, writesIn.length) : removal.writesNowhere(name)}</p>
      {writesIn.length > 0 && <WritesIn left={writesIn} texts={texts} />}
      {falls && <p className="notice">{falls}</p>}
      <AskedIn asked={askedIn} intro={removal.askedIn(name)} texts={texts} />
      <NamedIn namedIn={namedIn} words={removal.namedIn} />
      {removal.erased.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <AnsweredForm action={remove} className="stack">
        <input type="hidden" name="memberId" value={departing.id} />
        <TextsChoice
          legend={removal.published(name, published.length)}
          choices={removal.choices}
          published={published}
          shared={own.shared}
          nothingPublished={removal.nothingPublished(name)}
          alsoFalls={fallsInWords(departing, 'name', removal.alsoFalls)}
        />
        <p className="buttons">
          <button type="submit" className="danger">
            {removal.remove}
          </button>
          <a className="button" href="/schrijven/medewerkers">
            {removal.keep}
          </a>
        </p>
      </AnsweredForm>
    </>
  )
}
