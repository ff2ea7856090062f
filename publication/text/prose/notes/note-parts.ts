import type { PhrasingContent } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'

/**
 * How a note stands in a sentence: `Note` with what it says; `NoteAgain` where it is referred to a second time; `NoteBeside`
 * where only another note refers to it, so that it says what it says beside that one, without a mark of its own.
 */
export type NotePart = 'Note' | 'NoteAgain' | 'NoteBeside'

declare module 'mdast-util-mdx-jsx' {
  interface MdxJsxTextElementData {
    /** of a footnote: its name */
    note?: string
  }
}

/** A part of a note, in a checked text. No writer can type it but `Note`: the allow-list does not know the others. */
export function notePart(
  name: NotePart,
  note: string,
  children: PhrasingContent[],
  position: MdxJsxTextElement['position'],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: [], children, data: { note }, position }
}
