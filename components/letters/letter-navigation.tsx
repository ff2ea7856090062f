import type { LetterView } from '@/publication/public/letters/list-letters'
import { addresseeOf } from '@/texts/addressee'
import { type Language, textsIn } from '@/texts/texts'
import { daySent } from '@/texts/when-sent'

type Props = {
  letters: LetterView[]
  language: Language
  /** what tells their ids from others on the page */
  idPrefix: string
  /** the language of the site, said where what stands around it is in another */
  own?: Language | undefined
}

/** More than this stand folded: a reader comes for the first letter, not for a screen of links. */
const MOST_UNFOLDED = 24

/** All letters of a dialogue, each a link to its place on the page. */
export function LetterNavigation({ letters, language, own, idPrefix }: Props) {
  const texts = textsIn(language).reader
  const list = <LetterLinks letters={letters} language={language} idPrefix={idPrefix} />
  return (
    <nav className="letter-navigation" lang={own} aria-label={texts.letterNavigation}>
      {letters.length > MOST_UNFOLDED ? (
        <details>
          <summary>{texts.allLetters(letters.length)}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  )
}

function LetterLinks({ letters, language, idPrefix }: Props) {
  return (
    <ol>
      {letters.map((letter) => (
        <li key={letter.number} data-number={letter.number}>
          <a href={`#${idPrefix}${letter.anchor}`}>
            {letter.from.givenName}
            {addresseeOf(letter, 'givenName', language)}
            {letter.sentAt && <span>, {daySent({ ...letter, sentAt: letter.sentAt }, language)}</span>}
          </a>
        </li>
      ))}
    </ol>
  )
}
