import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { PersonAtDesk } from '../_places/person-at-desk'
import { listPlaces } from '../_places/places'
import { WaitingCount } from '../_places/waiting-count'
import { countsInFrame } from '../_today/counts-in-frame'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.desk.nav.more }
}

/** All places of the desk on a page of their own: on a phone the bar has room for four. */
export default async function MorePage() {
  const viewer = await requireMember('read desk')
  const site = await siteTexts()
  const { nav } = site.texts.desk
  const counts = await countsInFrame(viewer, site)
  return (
    <>
      <h1>{nav.more}</h1>
      {listPlaces(viewer.role, site.texts.desk).map(({ key, title, places }) => (
        <section key={key} aria-labelledby={`more-${key}`}>
          <h2 id={`more-${key}`} className="section-title section-head">
            {title}
          </h2>
          <ul className="ruled all-places">
            {places.map(({ name, href, words }) => (
              <li key={name}>
                <a href={href}>
                  {words} <WaitingCount count={counts[name]} words={nav.waits} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <PersonAtDesk name={viewer.name} words={nav} />
    </>
  )
}
