import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { yearAndMonth } from '@/publication/public/addresses/year-and-month'
import { countReaders } from '@/publication/readers/reader-list/count-readers'
import { EVERYBODY } from '@/publication/readers/reader-list/group'
import { listFollowed } from '@/publication/readers/reader-list/list-followed'
import { listGrowth } from '@/publication/readers/reader-list/list-growth'
import { listReaders } from '@/publication/readers/reader-list/list-readers'
import { GroupSentence } from './group-sentence'
import { GrowthChart } from './growth-chart'
import { type Asked, addressOfGroup, readGroup } from './read-group'
import { ReadersTable } from './readers-table'

type Props = { searchParams: Promise<Asked> }

/** Since then one could sign up somewhere and bring the list along. */
const YEARS = 15

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.readers.desk.title }
}

export default async function ReadersPage({ searchParams }: Props) {
  const viewer = await requireMember('read reader')
  const { group, search, after } = readGroup(await searchParams)
  const now = new Date()
  const [list, counts, followed, growth, { language, texts }] = await Promise.all([
    listReaders(viewer.id, group, search, after, now),
    countReaders(),
    listFollowed(),
    listGrowth(now),
    siteTexts(),
  ])
  const words = texts.readers.desk
  const { year } = yearAndMonth(now)
  const years = Array.from({ length: YEARS }, (_, index) => year - index)
  const hasReaders = counts.all > 0
  return (
    <>
      <div className="readers-page">
        <header className="page-head">
          <h1>{words.title}</h1>
          <p className="apparatus">{words.counts(counts.all, counts.newsletter)}</p>
        </header>
        <form method="get" action="/schrijven/lezers" className="buttons search">
          <label htmlFor="zoek">{words.search}</label>
          <input
            id="zoek"
            name="zoek"
            type="search"
            defaultValue={search}
            placeholder={words.searchHint}
            autoComplete="off"
          />
          <button type="submit">{words.searchButton}</button>
        </form>
        <GroupSentence
          group={group}
          search={search}
          found={list.found}
          followed={followed}
          years={years}
          words={words.group}
        />
        <section aria-labelledby="gevonden">
          <h2 id="gevonden" className="sr-only">
            {search === '' ? words.group.found(list.found) : words.foundWith(list.found, search)}
          </h2>
          {list.readers.length > 0 && (
            <ReadersTable readers={list.readers} words={words.table} language={language} />
          )}
          {list.readers.length === 0 && <p>{hasReaders ? words.noneFound : words.none}</p>}
          {list.next !== null && (
            <p>
              <a href={`/schrijven/lezers${addressOfGroup(group, search, list.next)}`}>{words.next}</a>
            </p>
          )}
        </section>
        <GrowthChart points={growth} words={words.growth} language={language} />
      </div>
      <aside className="margin readers-margin" aria-label={words.more}>
        <section aria-labelledby="groepen">
          <h2 id="groepen" className="section-title">
            {words.groups.title}
          </h2>
          <ul>
            <li>
              <a
                href={`/schrijven/lezers${addressOfGroup({ ...EVERYBODY, list: 'any', hasAnswered: true })}`}
              >
                {words.groups.answered}
              </a>
            </li>
            <li>
              <a href={`/schrijven/lezers${addressOfGroup({ ...EVERYBODY, list: 'dialogue' })}`}>
                {words.groups.dialogue}
              </a>
            </li>
            <li>
              <a href={`/schrijven/lezers${addressOfGroup({ ...EVERYBODY, since: 'this-month' })}`}>
                {words.groups.thisMonth}
              </a>
            </li>
          </ul>
        </section>
        <section aria-labelledby="erbij">
          <h2 id="erbij" className="section-title">
            {words.inAndOut.title}
          </h2>
          <ul>
            <li>
              <a href="/schrijven/abonnees">{words.inAndOut.signUps}</a>
            </li>
            <li>
              <a href="/schrijven/lezers/csv">{words.inAndOut.exportAll}</a>
            </li>
            {group.list === 'newsletter' && list.found > 0 && list.found < counts.newsletter && (
              <li>
                <a href={`/schrijven/lezers/csv${addressOfGroup(group, search)}`}>
                  {words.inAndOut.exportGroup(list.found)}
                </a>
              </li>
            )}
          </ul>
        </section>
      </aside>
    </>
  )
}
