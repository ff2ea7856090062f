import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { findDepartureBehind } from '@/publication/people/departures/departure-link'
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
  const [departure, { name, texts, language }] = await Promise.all([findDepartureBehind(token), siteTexts()])
  const { gate } = texts.departures
  if (!departure) return <Gate publicationName={name} title={gate.title} text={gate.unusable} />
  const { isOwn } = departure
  const text = (isOwn ? gate.own : gate.removed)(longDate(departure.eraseAt, language))
  return (
    <Gate publicationName={name} title={gate.title} text={text}>
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
