import type { ReactNode } from 'react'
import type { NoteProps } from '@/publication/text/prose/page/prose-components'
import { textsIn } from '@/texts/texts'
import type { ProseSetting } from './setting'

/**
 * A note in a sentence. On a wide page what it says stands in the margin beside a bare number; otherwise, and on
 * paper, the number is a link to the list at the end. What is for the margin is `hidden`: without style it is read once.
 */
export function Note({ language }: ProseSetting, note: NoteProps) {
  return (
    <>
      <NoteMark language={language} number={note.number} of={note.id} id={note.id} />
      <Sidenote {...note} />
    </>
  )
}

/** Where a sentence refers to a note once more: its number, which in the margin stands beside what it says. */
export function NoteAgain({ language }: ProseSetting, { number, id }: NoteProps) {
  return <NoteMark language={language} number={number} of={id} />
}

/** A note that only another note refers to: in the margin it stands beside that one. */
export function NoteBeside(note: NoteProps) {
  return (
    <>
      <span id={note.id} />
      <Sidenote {...note} />
    </>
  )
}

/** A number in a sentence, as a link and bare; `of` is the note, and `id` where the way back leads. */
function NoteMark({
  language,
  number,
  of,
  id,
}: {
  language: ProseSetting['language']
  number: string
  of: string
  id?: string
}) {
  return (
    <>
      <a
        className="note-mark"
        id={id}
        href={`#${of}-tekst`}
        aria-label={textsIn(language).reader.note(Number(number))}
      >
        <sup>{number}</sup>
      </a>
      <sup className="note-number" hidden>
        {number}
      </sup>
    </>
  )
}

function Sidenote({ number, dir, children }: NoteProps) {
  return (
    <span className="sidenote" dir={dir} hidden>
      <sup>{number}</sup> {children}
    </span>
  )
}

/** All notes of a text, after it. */
export function Notes({ language, noteLevel }: ProseSetting, { children }: { children?: ReactNode }) {
  const Heading = `h${noteLevel}` as const
  return (
    <section className="notes">
      <Heading>{textsIn(language).reader.notes}</Heading>
      <ol>{children}</ol>
    </section>
  )
}

/** What one note says, with the way back to where it was called. */
export function NoteText({ language }: ProseSetting, { number, id, children }: NoteProps) {
  return (
    <li id={`${id}-tekst`}>
      {children}{' '}
      <a href={`#${id}`} aria-label={textsIn(language).reader.backToText(Number(number))}>
        ↩
      </a>
    </li>
  )
}
