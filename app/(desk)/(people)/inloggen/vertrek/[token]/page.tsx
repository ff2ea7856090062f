import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { findViewer } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { openDepartureLink } from '@/publication/people/departures/departure-link'
import { longDate } from '@/texts/dates'
import { Gate } from '../../_address/address-gate'
import { takeDepartureBack } from '../actions'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.departures.gate.title }
}

/** The page behind the link in the mail to who leaves: opening it does nothing. */
export default async function DeparturePage({ params }: Props) {
  const { token } = await params
  const viewer = await findViewer()
  const [opened, { name, texts, language }] = await Promise.all([
    openDepartureLink(token, viewer?.id ?? null),
    siteTexts(),
  ])
  const { gate } = texts.departures
  if (opened.status === 'not-found')
    return <Gate publicationName={name} title={gate.title} text={gate.unusable} />
  if (opened.status === 'not-yours')
    return (
      <Gate publicationName={name} title={gate.notYours.title} text={gate.notYours.text}>
        <p>
          <a href="/schrijven">{gate.notYours.toDesk}</a>
        </p>
      </Gate>
    )
  const { departure } = opened
  const { isOwn } = departure
  const text = (isOwn ? gate.own : gate.removed)(longDate(departure.eraseAt, language))
  return (
    <Gate publicationName={name} title={gate.title} text={text}>
      <p className="hint">{gate.onlyFor(opened.name)}</p>
      {isOwn && (
        <AnsweredForm action={takeDepartureBack}>
          <input type="hidden" name="token" value={token} />
          <button type="submit" className="primary">
            {gate.takeBack}
          </button>
        </AnsweredForm>
      )}
      <form method="post" action={`/api/vertrek/${token}`} encType="multipart/form-data">
        <button type="submit">{gate.takeAlong}</button>
      </form>
    </Gate>
  )
}
