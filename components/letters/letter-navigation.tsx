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
  /** the page they stand on, when it is another than this: then the links themselves have the ids that letters have where they stand */
  path?: string
}

/** More than this stand folded: a reader comes for the first letter, not for a screen of links. */
const MOST_UNFOLDED = 24

/** All letters of a dialogue, each a link to its place on the page. */
export function LetterNavigation({ letters, language, own, idPrefix, path }: Props) {
  const texts = textsIn(language).reader
  const list = <LetterLinks letters={letters} language={language} idPrefix={idPrefix} path={path} />
  return (
    <nav className="letter-navigation" lang={own} aria-label={texts.letterNavigation}>
      {letters.length > MOST_UNFOLDED ? (
        <details>
          <summary>{path ? texts.nextLetters(letters.length) : texts.allLetters(letters.length)}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  )
}

function LetterLinks({ letters, language, idPrefix, path }: Props) {
  return (
    <ol>
      {letters.map((letter) => (
        <li key={letter.number} data-number={letter.number}>
          <a
            id={path && `${idPrefix}${letter.anchor}`}
            href={path ? `${path}#${letter.anchor}` : `#${idPrefix}${letter.anchor}`}
          >
            {letter.from.givenName}
            {addresseeOf(letter, 'givenName', language)}
            {letter.sentAt && <span>, {daySent({ ...letter, sentAt: letter.sentAt }, language)}</span>}
          </a>
        </li>
      ))}
    </ol>
  )
}
