import type { Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { NumberedNote } from './number-notes'

/** Adds all notes after the text, as `<Notes><NoteText number id>…</NoteText></Notes>`. */
export function appendNotes(tree: Root, notes: NumberedNote[]): void {
  if (notes.length === 0) return
  const texts = notes.map(
    ({ node }): MdxJsxFlowElement => ({
      type: 'mdxJsxFlowElement',
      name: 'NoteText',
      attributes: node.attributes,
      children: [{ type: 'paragraph', children: node.children }],
    }),
  )
  tree.children.push({ type: 'mdxJsxFlowElement', name: 'Notes', attributes: [], children: texts })
}
