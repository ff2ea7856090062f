/** A paragraph with the blank lines after it, and from where to where it stands in its text. */
export type Placed = { text: string; from: number; to: number }

/** The paragraphs of a text, in order and nothing left out. */
export function paragraphsOf(text: string): Placed[] {
  let from = 0
  return text.split(/(?<=\n[ \t\r]*\n)(?![ \t\r]*\n)/).map((paragraph) => {
    const begin = from
    from += paragraph.length
    return { text: paragraph, from: begin, to: from }
  })
}
