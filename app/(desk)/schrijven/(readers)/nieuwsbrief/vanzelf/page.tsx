import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import { GATHERED_PER_PAGE, type Gathered, listGathered } from '@/publication/readers/rounds/list-gathered'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import { nameOf } from '../[id]/onderweg/name-of'

type Props = { searchParams: Promise<{ pagina?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.mailings.byItself.title }
}

/** What was mailed, or is about to be, that nobody pressed for: new pieces of authors and in topics. */
export default async function GatheredPage({ searchParams }: Props) {
  const viewer = await requireMember('send issue')
  const page = pageNumber((await searchParams).pagina)
  const [{ gathered, count }, { texts, language }] = await Promise.all([
    listGathered(viewer.id, page),
    siteTexts(),
  ])
  const words = texts.mailings
  return (
    <>
      <p>
        <a href="/schrijven/nieuwsbrief">{texts.issues.desk.title}</a>
      </p>
      <h1>{words.byItself.title}</h1>
      <p>{words.byItself.explained}</p>
      {gathered.length === 0 && <p>{words.byItself.none}</p>}
      <ol className="works">
        {gathered.map((mailing) => (
          <li key={mailing.id}>
            <p className="work-title">
              <a href={`/schrijven/nieuwsbrief/${mailing.id}/onderweg`}>
                {mailing.subject ??
                  nameOf({ ...mailing, issueDraftId: null, resends: null, number: null }, words)}
              </a>
            </p>
            <p className="hint">{stateOf(mailing, words, language)}</p>
          </li>
        ))}
      </ol>
      <Pages
        page={page}
        count={count}
        perPage={GATHERED_PER_PAGE}
        path="/schrijven/nieuwsbrief/vanzelf"
        texts={texts.desk.lists}
      />
    </>
  )
}

function stateOf(mailing: Gathered, words: Texts['mailings'], language: Language): string {
  const { frozenAt, stoppedAt, startsAt, pieces, sum, subject } = mailing
  const name = subject ? nameOf({ ...mailing, issueDraftId: null, resends: null, number: null }, words) : null
  const state = !frozenAt
    ? stoppedAt
      ? words.byItself.heldBack
      : words.byItself.planned(longMoment(startsAt, language), pieces)
    : `${longMoment(frozenAt, language)}: ${words.sum(sum.accepted, sum.frozen, sum.refused, sum.uncertain)}`
  return [name, state].filter(Boolean).join(' · ')
}
