import type { ProseComponents } from '@/publication/text/prose/page/prose-components'
import { Box } from './box'
import { Figure, InlinePicture, Video } from './figure'
import { Note, NoteAgain, NoteBeside, Notes, NoteText } from './note'
import { Pullquote } from './pullquote'
import { QuotedLetter } from './quoted-letter'
import type { ProseSetting } from './setting'
import { Table } from './table'

/** What each part of a text becomes on a page. Those that need to know where they stand get their setting first. */
export function proseComponents(setting: ProseSetting): ProseComponents {
  return {
    Pullquote,
    Box: Box.bind(null, setting),
    Figure: Figure.bind(null, setting),
    Video: Video.bind(null, setting),
    Letter: QuotedLetter.bind(null, setting),
    Note: Note.bind(null, setting),
    NoteAgain: NoteAgain.bind(null, setting),
    NoteBeside,
    Notes: Notes.bind(null, setting),
    NoteText: NoteText.bind(null, setting),
    img: InlinePicture.bind(null, setting),
    table: Table,
    input: TickBox,
  }
}

// A disabled control in a text would be a field without a label.
function TickBox({ checked }: { checked?: boolean | undefined }) {
  return <span>{checked ? '☑' : '☐'}</span>
}
