import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import { listOwnExchanges } from '@/publication/correspondence/arrivals/exchange/find-own-of-exchange'
import {
  ARRIVALS_PER_PAGE,
  type ListedArrival,
  listArrivals,
} from '@/publication/correspondence/arrivals/list-arrivals'
import { MAIL_NEWS } from '@/publication/correspondence/dialogues/news-kinds'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { listPostmasterMails } from '@/publication/correspondence/postmaster/list-postmaster-mails'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import { PostmasterList } from './postmaster-list'
import { reasonInWords } from './reason-in-words'

type Props = { searchParams: Promise<{ pagina?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.arrivals.title }
}

export default async function PostPage({ searchParams }: Props) {
  const viewer = await requireMember('read arrivals')
  const page = pageNumber((await searchParams).pagina)
  const [{ arrivals, count }, uploads, toPostmaster, { texts, language }] = await Promise.all([
    listArrivals(viewer.id, page),
    listOwnExchanges(viewer.id),
    listPostmasterMails(viewer.id),
    siteTexts(),
    markLookedAt(viewer.id, { kinds: MAIL_NEWS }),
  ])
  return (
    <>
      <h1>{texts.arrivals.title}</h1>
      <p>{texts.arrivals.explained}</p>
      {uploads.map(({ id, fileName, count }) => (
        <p key={id}>
          <a href={`/schrijven/post/uitwisseling/${id}`}>{texts.arrivals.together.link(count, fileName)}</a>
        </p>
      ))}
      {count === 0 ? (
        <p>{texts.arrivals.none}</p>
      ) : (
        <ol className="works">
          {arrivals.map((arrival) => (
            <li key={arrival.id}>
              <ArrivalLine
                arrival={arrival}
                words={texts.arrivals}
                dates={texts.letters.dates}
                language={language}
              />
            </li>
          ))}
        </ol>
      )}
      <Pages
        page={page}
        count={count}
        perPage={ARRIVALS_PER_PAGE}
        path="/schrijven/post"
        texts={texts.desk.lists}
      />
      {toPostmaster.length > 0 && (
        <PostmasterList mails={toPostmaster} words={texts.arrivals} language={language} />
      )}
    </>
  )
}

type LineProps = {
  arrival: ListedArrival
  words: Texts['arrivals']
  dates: Texts['letters']['dates']
  language: Language
}

function ArrivalLine({ arrival, words, dates, language }: LineProps) {
  return (
    <>
      <p className="work-title">
        <a href={`/schrijven/post/${arrival.id}`}>{subjectForReaders(arrival.subject) || words.noSubject}</a>
      </p>
      <p className="hint">
        <span className="state">{words.states[arrival.state]}</span>
        {` · ${words.inDialogue(arrival.theme)}`}
        {` · ${arrival.fromAddress ? words.from(arrival.fromAddress) : words.fromNobody}`}
        {!arrival.isOwn && ` · ${words.forMember(arrival.memberName)}`}
        {` · ${
          arrival.sentAt
            ? words.dated(sentInWords({ ...arrival, sentAt: arrival.sentAt }, dates, language))
            : words.arrived(longMoment(arrival.arrivedAt, language))
        }`}
      </p>
      {arrival.heldFor && <p className="hint">{reasonInWords(words, arrival.heldFor)}</p>}
    </>
  )
}
