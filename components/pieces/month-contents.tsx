import { type Language, textsIn } from '@/texts/texts'
import { writingOf } from '@/texts/writing'

type Props = {
  /** where each stands in the archive of its month */
  pieces: { href: string; title: string; language: string | null }[]
  language: Language
}

/** What stands in a month, each a link to its place: some are long. */
export function MonthContents({ pieces, language }: Props) {
  if (pieces.length < 2) return null
  return (
    <nav className="month-contents column" aria-label={textsIn(language).reader.inThisMonth}>
      <ol>
        {pieces.map(({ href, title, language: own }) => (
          <li key={href} lang={own && own !== language ? own : undefined}>
            <a href={href} {...writingOf(title)}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
