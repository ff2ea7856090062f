import { type ReactNode, type RefObject, useRef, useState } from 'react'
import type { SourceHandle } from '@/app/(desk)/_editor/source-editor'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { writeQuotation } from '@/publication/correspondence/quotations/write-quotation'
import type { LetterWords } from './letter-screen'
import { readSelection } from './read-selection'

/** A sent letter beside the one that is being written. */
export type EarlierLetter = {
  id: string
  number: number
  /** "brief 2": what a quotation of it is called */
  called: string
  quoteLabel: string
  /** who reads its private passages, by their ids */
  readerIds: string[]
  heading: ReactNode
  text: ReactNode
}

export type Earlier = { letters: EarlierLetter[]; pages: ReactNode }
type Props = {
  earlier: Earlier
  words: LetterWords
  editor: RefObject<SourceHandle | null>
  /** who will read a private passage of the new letter: "Denise en Carola", and their ids */
  readers: { ids: string[]; names: string }
}

/** The letters that went before, to read while writing and to quote from. */
export function EarlierLetters({ earlier: { letters, pages }, words, editor, readers }: Props) {
  return (
    <section className="earlier-letters" aria-labelledby="earlier-heading">
      <h2 id="earlier-heading">{words.earlier}</h2>
      <p className="hint">{words.quoteHint}</p>
      {letters.map((letter) => (
        <EarlierOne key={letter.id} letter={letter} words={words} editor={editor} readers={readers} />
      ))}
      {pages}
    </section>
  )
}

type OneProps = Omit<Props, 'earlier'> & { letter: EarlierLetter }

function EarlierOne({ letter, words, editor, readers }: OneProps) {
  const text = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  // Without script there is nothing to press.
  const hasScript = useHasScript()

  function quote() {
    const selected = text.current && readSelection(text.current)
    if (!selected) return setSaid(words.nothingSelected)
    if (selected.isPrivate && !readers.ids.every((id) => letter.readerIds.includes(id)))
      return setSaid(words.notForAll)
    const quotation = writeQuotation(selected.paragraphs, letter.number, letter.called)
    editor.current?.putQuotation(quotation, selected.isPrivate)
    setSaid(selected.isPrivate ? `${words.quotedBetweenUs} ${readers.names}.` : words.quoted)
  }

  return (
    <article className="letter-at-desk" aria-labelledby={`brief-${letter.id}-kop`}>
      {letter.heading}
      <div className="quote-bar">
        {hasScript && (
          <button
            type="button"
            className="small"
            aria-label={letter.quoteLabel}
            // Pressing must not take away what is selected.
            onMouseDown={(event) => event.preventDefault()}
            onClick={quote}
          >
            {words.quote}
          </button>
        )}
        <p className="hint" aria-live="polite">
          {said}
        </p>
      </div>
      <div ref={text}>{letter.text}</div>
    </article>
  )
}
