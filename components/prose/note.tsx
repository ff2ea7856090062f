import type { ReactNode } from 'react'
import { textsIn } from '@/texts/texts'
import { BARE_SETTING, type NumberedNote, type ProseSetting } from './setting'

type Props = { children?: ReactNode; number?: number; setting?: ProseSetting }

/**
 * A note in a sentence. On a wide page what it says stands in the margin; otherwise, and on paper, its number is
 * a link to the list at the end. The margin's copy is `hidden` so that without our style sheet it is read once.
 */
export function Note({ children, number = 0, setting = BARE_SETTING }: Props) {
  const id = `${setting.prefix}noot-${number}`
  return (
    <>
      <a
        className="note-mark"
        id={`${id}-hier`}
        href={`#${id}`}
        aria-label={textsIn(setting.language).reader.note(number)}
      >
        <sup>{number}</sup>
      </a>
      <span className="sidenote" hidden>
        <sup>{number}</sup> {children}
      </span>
    </>
  )
}

/** What the notes of a text say, each with the way back to where it was called. */
export function NoteList({ notes, setting }: { notes: NumberedNote[]; setting: ProseSetting }) {
  if (notes.length === 0) return null
  const texts = textsIn(setting.language).reader
  const Heading = `h${setting.noteLevel}` as const
  return (
    <section className="notes">
      <Heading>{texts.notes}</Heading>
      <ol>
        {notes.map(({ number, children }) => (
          <li key={number} id={`${setting.prefix}noot-${number}`}>
            {children}{' '}
            <a href={`#${setting.prefix}noot-${number}-hier`} aria-label={texts.backToText(number)}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
