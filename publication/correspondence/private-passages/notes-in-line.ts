/** `[^1]: …` and `[g]: …`, also in a quotation or a list: what a note says, or where a link leads. */
const DEFINITION = /^(?:[ \t>]|[-*+•][ \t]|\d{1,9}[.)][ \t])*\[([^\]\n]{1,200})\]:/u

/** Of a line the beginning by which it is what a note says or where a link leads, that one's name (null: it is no such line), and the rest. */
export function notesInLine(line: string): { head: string; defines: string | null; rest: string } {
  const [head = '', name] = DEFINITION.exec(line) ?? []
  return { head, defines: name === undefined ? null : nameOfNote(name), rest: line.slice(head.length) }
}

/** Blanks and capitals tell no names apart. */
export function nameOfNote(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}
