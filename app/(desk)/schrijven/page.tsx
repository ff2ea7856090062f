import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { weekdayAndDate } from '@/texts/recent-day'
import { CardList } from './_today/card-list'
import { Going } from './_today/going'
import { listCards } from './_today/list-cards'
import { listGoing } from './_today/list-going'
import { NewButtons } from './_today/new-buttons'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.desk.nav.places.today }
}

export default async function TodayPage() {
  const viewer = await requireMember('read desk')
  const site = await siteTexts()
  const { texts, language } = site
  const [cards, going] = await Promise.all([listCards(viewer, site), listGoing(viewer.id)])
  const { nav, today } = texts.desk
  const isQuiet = cards.length === 0
  return (
    <>
      <div className="page-column">
        {isQuiet ? (
          <section className="nothing" aria-labelledby="niets">
            <h1 id="niets">
              <span className="sr-only">{nav.places.today}: </span>
              {today.nothing}
            </h1>
            <p>{today.whatComes}</p>
            <NewButtons texts={texts} isPrimary />
          </section>
        ) : (
          <>
            <header className="page-head">
              <h1>{nav.places.today}</h1>
              <p className="apparatus">{weekdayAndDate(new Date(), language)}</p>
            </header>
            <CardList cards={cards} words={texts.waiting} />
          </>
        )}
        <Going going={going} site={site} />
      </div>
      {!isQuiet && (
        <aside className="margin" aria-labelledby="beginnen">
          <h2 id="beginnen" className="sr-only">
            {today.begin}
          </h2>
          <NewButtons texts={texts} />
        </aside>
      )}
    </>
  )
}
