import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { SourceHandle } from '@/app/(desk)/_editor/source-editor'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { writeQuotation } from '@/publication/correspondence/quotations/write-quotation'
import type { LetterWords } from './letter-screen'
import { QuoteAtSelection } from './quote-at-selection'
import { readSelection } from './read-selection'

/** A sent letter beside the one that is being written. */
export type EarlierLetter = {
  id: string
  number: number
  /** "brief 2": what a quotation of it is called */
  called: string
  quoteLabel: string
  /** in which readers get it: by a rule and a colour */
  voice: string
  /** who reads its private passages, by their ids */
  readerIds: string[]
  heading: ReactNode
  text: ReactNode
}

export type Earlier = {
  letters: EarlierLetter[]
  pages: ReactNode
  /** "6 eerdere brieven": what stands before the first that is shown */
  older: string
  /** an older page was asked for */
  isOlderPage: boolean
}

type Props = {
  earlier: Earlier
  words: LetterWords
  editor: RefObject<SourceHandle | null>
  /** who will read a private passage of the new letter: "Denise en Carola", and their ids */
  readers: { ids: string[]; names: string }
  /** something lies over them */
  isBehind: boolean
  /** where they do not stand beside one's own sheet they are one line above it: what is written there is read first */
  isFolded?: boolean
}

/** From here they stand beside one's own sheet, and scroll by themselves. */
export const BESIDE = '(width >= 1180px)'

/** The letters that went before, to read while writing and to quote from: the last one, and in a fold those before it. */
export function EarlierLetters({ earlier, words, editor, readers, isBehind, isFolded = false }: Props) {
  const region = useRef<HTMLElement>(null)
  const fold = useRef<HTMLDetailsElement>(null)
  const all = useRef<HTMLDetailsElement>(null)
  const [said, setSaid] = useState<{ id: string; words: string } | null>(null)
  const [last, ...older] = earlier.letters
  useLayoutEffect(() => {
    if (!(earlier.isOlderPage || matchMedia(BESIDE).matches)) return
    for (const { current } of [fold, all]) if (current) current.open = true
  }, [earlier.isOlderPage])

  function quote(letter: EarlierLetter) {
    const text = document.getElementById(`tekst-${letter.id}`)
    const selected = text && readSelection(text)
    const say = (words: string) => setSaid({ id: letter.id, words })
    if (!selected) return say(words.nothingSelected)
    if (selected.isPrivate && !readers.ids.every((id) => letter.readerIds.includes(id)))
      return say(words.notForAll)
    const quotation = writeQuotation(selected.paragraphs, letter.number, letter.called)
    editor.current?.putQuotation(quotation, selected.isPrivate)
    say(selected.isPrivate ? `${words.quotedBetweenUs} ${readers.names}.` : words.quoted)
  }

  /** Of a selection that goes on in others, the first letter that it has words of. */
  function quoteSelected() {
    const letter = earlier.letters.find(({ id }) => {
      const text = document.getElementById(`tekst-${id}`)
      return text && readSelection(text) !== null
    })
    if (letter) quote(letter)
  }

  const shown = (letter: EarlierLetter) => (
    <EarlierOne
      key={letter.id}
      letter={letter}
      words={words}
      said={said?.id === letter.id ? said.words : ''}
      onQuote={() => quote(letter)}
    />
  )
  const letters = (
    <>
      {last && shown(last)}
      {older.length > 0 && (
        <details ref={fold} className="older-letters">
          <summary>{earlier.older}</summary>
          {/* A way to what is in a fold opens it. */}
          <div id="eerder">{older.map(shown)}</div>
        </details>
      )}
      {earlier.pages}
      <p className="hint">{words.quoteHint}</p>
    </>
  )
  return (
    <section
      ref={region}
      className="earlier-letters"
      aria-labelledby="earlier-heading"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and the keyboard must get there
      tabIndex={0}
      inert={isBehind}
    >
      <h2 id="earlier-heading" className="unseen">
        {words.earlier}
      </h2>
      {isFolded ? (
        <details ref={all} className="earlier-fold">
          <summary>{words.earlier}</summary>
          <div>{letters}</div>
        </details>
      ) : (
        letters
      )}
      <QuoteAtSelection letters={region} words={words} onQuote={quoteSelected} />
    </section>
  )
}

type OneProps = { letter: EarlierLetter; words: LetterWords; said: string; onQuote: () => void }

function EarlierOne({ letter, words, said, onQuote }: OneProps) {
  // Without script there is nothing to press.
  const hasScript = useHasScript()
  return (
    <article className={`letter ${letter.voice}`} aria-labelledby={`brief-${letter.id}-kop`}>
      <div className="letter-top">
        {letter.heading}
        {hasScript && (
          <button
            type="button"
            className="word"
            aria-label={letter.quoteLabel}
            // Pressing must not take away what is selected.
            onMouseDown={(event) => event.preventDefault()}
            onClick={onQuote}
          >
            {words.quote}
          </button>
        )}
        <p className="hint" aria-live="polite">
          {said}
        </p>
      </div>
      <div id={`tekst-${letter.id}`} className="letter-text">
        {letter.text}
      </div>
    </article>
  )
}
