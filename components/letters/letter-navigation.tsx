import type { LetterView } from '@/publication/dialogues/list-letters'
import { longDate } from '@/texts/dates'
import { type Language, textsIn } from '@/texts/texts'

/** All letters of a dialogue, each a link to its place on the page. */
export function LetterNavigation({ letters, language }: { letters: LetterView[]; language: Language }) {
  const texts = textsIn(language).reader
  return (
    <nav className="letter-navigation" aria-label={texts.letterNavigation}>
      <ol>
        {letters.map((letter) => (
          <li key={letter.number} data-number={letter.number}>
            <a href={`#brief-${letter.number}`}>
              {letter.from.givenName}
              {letter.to && ` ${texts.letterTo} ${letter.to.givenName}`}
              {letter.sentAt && <span>, {longDate(letter.sentAt, language)}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
