import type { ReactNode } from 'react'
import { Box } from './box'
import { Figure, Picture, Video } from './figure'
import { Note, NoteList } from './note'
import { Pullquote } from './pullquote'
import { setText } from './set-text'
import type { ProseSetting } from './setting'
import { Table } from './table'

const COMPONENTS = { Pullquote, Box, Note, Figure, Video, img: Picture, table: Table, input: TickBox }

/** What each element and component of a text becomes on a page. */
export function proseComponents(setting: ProseSetting) {
  return {
    ...COMPONENTS,
    /** MDX hands its whole tree to `wrapper`. */
    wrapper: ({ children }: { children?: ReactNode }) => {
      const { text, notes } = setText(children, setting)
      return (
        <>
          {text}
          <NoteList notes={notes} setting={setting} />
        </>
      )
    },
  }
}

// A disabled control in a text would be a field without a label.
function TickBox({ checked }: { checked?: boolean }) {
  return <span>{checked ? '☑' : '☐'}</span>
}
