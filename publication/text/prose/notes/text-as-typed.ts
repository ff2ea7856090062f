import type { FootnoteDefinition, FootnoteReference, Text } from 'mdast'

/** A reference to a note as the text it was typed as. */
export function textAsTyped({ label, position }: FootnoteReference | FootnoteDefinition): Text {
  return { type: 'text', value: `[^${label}]`, position }
}
