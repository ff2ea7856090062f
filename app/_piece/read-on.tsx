import { LetterNavigation } from '@/components/letters/letter-navigation'
import type { LetterView } from '@/publication/public/letters/list-letters'
import { type Language, textsIn } from '@/texts/texts'

type Props = {
  /** what follows, in order; it stands on the page of the piece alone */
  letters: LetterView[]
  path: string
  idPrefix: string
  language: Language
  own: Language | undefined
}

/** The way to what a month archive leaves out of a long dialogue: where each letter stood on its page, a link stands to where it is. */
export function ReadOn({ letters, path, idPrefix, language, own }: Props) {
  const [next] = letters
  if (!next) return null
  return (
    <div className="read-on column">
      <p lang={own}>
        <a className="button" href={`${path}#${next.anchor}`}>
          {textsIn(language).reader.readOn(letters.length)}
        </a>
      </p>
      <LetterNavigation letters={letters} language={language} own={own} idPrefix={idPrefix} path={path} />
    </div>
  )
}
