import type { ReactNode } from 'react'
import type { LetterView } from '@/publication/public/letters/list-letters'
import { addresseeOf } from '@/texts/addressee'
import { type Language, textsIn } from '@/texts/texts'
import { isoSent, momentSent } from '@/texts/when-sent'
import { writingOf } from '@/texts/writing'
import { QuotedIn } from './quoted-in'

type Props = {
  letter: LetterView
  count: number
  language: Language
  /** the language of the site, said where what stands around it is in another */
  own?: Language | undefined
  /** where letters of several dialogues stand on one page, what tells their ids apart */
  idPrefix?: string
  /** the page on which this letter has its permanent address; empty for this one */
  path?: string
  level: 2 | 3
  /** quotations of this letter in later ones: the number of each letter, and where in it */
  quotedIn?: { number: number; href: string }[]
  children: ReactNode
}

const VOICES = ['voice-a', 'voice-b', 'voice-c'] as const

/** One letter of a dialogue. Its voice is told by heading, indent, rule, initials and number; colour only helps. */
export function Letter({
  letter,
  count,
  language,
  own,
  idPrefix = '',
  path = '',
  level,
  quotedIn = [],
  children,
}: Props) {
  const texts = textsIn(language).reader
  const { sentAt, isDateEstimated } = letter
  const sent = sentAt && { sentAt, isDateEstimated }
  const id = `${idPrefix}${letter.anchor}`
  const Heading = `h${level}` as const
  return (
    <article
      id={id}
      className={`letter ${VOICES[letter.voice % VOICES.length]}`}
      aria-labelledby={`${id}-kop`}
    >
      <p className="initials" aria-hidden="true">
        {letter.from.initials}
      </p>
      <header lang={own}>
        <Heading id={`${id}-kop`}>
          <span className="sender" {...writingOf(letter.from.name)}>
            {letter.from.name}
          </span>
          {addresseeOf(letter, 'name', language)}
        </Heading>
        <p className="apparatus">
          {sent && (
            <>
              <time dateTime={isoSent(sent)}>{momentSent(sent, language)}</time>
              {'\u00a0· '}
            </>
          )}
          <a href={path ? `${path}#${letter.anchor}` : `#${id}`}>{texts.letterOf(letter.number, count)}</a>
        </p>
        {letter.subject && (
          <p className="subject" {...writingOf(letter.subject)}>
            {texts.subject}: {letter.subject}
          </p>
        )}
      </header>
      {children}
      {quotedIn.length > 0 && <QuotedIn quotations={quotedIn} language={language} own={own} />}
    </article>
  )
}
