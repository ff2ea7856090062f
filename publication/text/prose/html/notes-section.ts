import type { Element, ElementContent } from 'hast'
import type { Texts } from '@/texts/texts'
import { element } from './element'

/** One note as HTML. */
export type WrittenNote = { id: string; children: ElementContent[] }

/** The notes after the text, numbered by the list, each with a link back to its place. */
export function notesSection(notes: WrittenNote[], level: number, texts: Texts['prose']): Element {
  const items = notes.map(({ id, children }) =>
    element('li', { id }, [
      element('p', {}, [...children, ' ', element('a', { href: `#${id}-terug` }, [texts.backToText])]),
    ]),
  )
  return element('section', {}, [element(`h${level}`, {}, [texts.notes]), element('ol', {}, items)])
}
