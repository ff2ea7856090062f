import type { Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { notePart } from '../notes/note-parts'
import { visit, visitWithin } from '../visit'

/** A note with its number, counted from 1, and the id it has on the page. */
export type NumberedNote = { number: string; id: string; node: MdxJsxTextElement }

/**
 * Numbers the notes of a checked text in order. Components receive strings only, so each note gets the attributes
 * `number` and `id`; no writer can give them, the allow-list knows neither. What refers to a note that was set before
 * becomes `NoteAgain`, with those of that note.
 */
export function numberNotes(tree: Root, idPrefix: string): NumberedNote[] {
  const notes: NumberedNote[] = []
  const byName = new Map<string, NumberedNote>()
  visit(tree, 'mdxJsxTextElement', (node) => {
    if (node.name !== 'Note' && node.name !== 'NoteBeside') return
    const number = String(notes.length + 1)
    const note = { number, id: `${idPrefix}noot-${number}`, node }
    notes.push(note)
    if (node.data?.note !== undefined) byName.set(node.data.note, note)
    node.attributes.push(...attributesOf(note))
  })
  visitWithin(tree, 'footnoteReference', (node, index, parent) => {
    const note = byName.get(node.identifier)
    if (!note) return
    const again = notePart('NoteAgain', node.identifier, [], node.position)
    again.attributes.push(...attributesOf(note))
    parent.children[index] = again
  })
  return notes
}

function attributesOf({ number, id }: NumberedNote): MdxJsxAttribute[] {
  return [
    { type: 'mdxJsxAttribute', name: 'number', value: number },
    { type: 'mdxJsxAttribute', name: 'id', value: id },
  ]
}
