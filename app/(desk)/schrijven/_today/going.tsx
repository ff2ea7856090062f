import type { SiteTexts } from '@/app/_server/site-texts'
import { firstWords, withoutMarks } from '@/publication/text/prose/first-words'
import { countWords } from '@/publication/text/prose/reading-time'
import { joinNames } from '@/texts/join-names'
import { recentDay } from '@/texts/recent-day'
import type { GoingText } from './list-going'

type Props = { going: readonly GoingText[]; site: Pick<SiteTexts, 'texts' | 'language'> }

/** What somebody was writing, with its first words; nothing when there is none. */
export function Going({ going, site }: Props) {
  if (going.length === 0) return null
  return (
    <section aria-labelledby="verder">
      <h2 id="verder" className="section-title section-head">
        {site.texts.desk.today.going}
      </h2>
      <ul className="going ruled">
        {going.map((text) => (
          <li key={hrefOf(text)}>
            <GoingLine text={text} site={site} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function GoingLine({ text, site: { texts, language } }: { text: GoingText; site: Props['site'] }) {
  const { today, lists } = texts.desk
  const title =
    text.kind === 'essay'
      ? text.title || lists.untitled
      : today.letterTo(
          joinNames(
            text.to.map(({ givenName }) => givenName),
            language,
          ),
        )
  const words = firstWords(text.body)
  const about = [
    text.kind === 'essay' ? today.essay : text.theme,
    today.words(countWords(withoutMarks(text.body))),
    recentDay(text.updatedAt, new Date(), language),
  ]
  return (
    <>
      <h3>
        <a href={hrefOf(text)}>{title}</a>
      </h3>
      {words && <p className="first-words">{words}</p>}
      <p className="hint">{about.join(' · ')}</p>
    </>
  )
}

const hrefOf = (text: GoingText) =>
  text.kind === 'essay'
    ? `/schrijven/concepten/${text.id}`
    : `/schrijven/dialogen/${text.dialogueId}/schrijven`
