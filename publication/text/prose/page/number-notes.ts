import type { Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from '../visit'

/** A note with its number, counted from 1, and the id it has on the page. */
export type NumberedNote = { number: string; id: string; node: MdxJsxTextElement }

/**
 * Numbers the notes of a checked text in order. Components receive strings only, so each note gets the attributes
 * `number` and `id`; no writer can give them, the allow-list knows neither.
 */
export function numberNotes(tree: Root, idPrefix: string): NumberedNote[] {
  const notes: NumberedNote[] = []
  visit(tree, 'mdxJsxTextElement', (node) => {
    if (node.name !== 'Note') return
    const number = String(notes.length + 1)
    const id = `${idPrefix}noot-${number}`
    notes.push({ number, id, node })
    node.attributes.push(
      { type: 'mdxJsxAttribute', name: 'number', value: number },
      { type: 'mdxJsxAttribute', name: 'id', value: id },
    )
  })
  return notes
}
