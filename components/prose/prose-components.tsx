import { isValidElement, type ReactNode } from 'react'
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
    wrapper: ({ children }: { children?: ReactNode }) => {
      const { text, notes } = setText(treeOf(children), setting)
      return (
        <>
          {text}
          <NoteList notes={notes} setting={setting} />
        </>
      )
    },
  }
}

// MDX hands its wrapper the function that makes the tree; setText needs the tree itself.
function treeOf(children: ReactNode): ReactNode {
  if (!isValidElement<object>(children) || typeof children.type !== 'function') return children
  return (children.type as (props: object) => ReactNode)(children.props)
}

// A disabled control in a text would be a field without a label.
function TickBox({ checked }: { checked?: boolean }) {
  return <span>{checked ? '☑' : '☐'}</span>
}
