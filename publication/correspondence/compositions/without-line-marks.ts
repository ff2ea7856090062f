/** Words of a letter as they are read in a sentence of ours: in the source a quotation begins each of its lines with a mark. Never nothing. */
export function withoutLineMarks(source: string): string {
  return source.replace(/^[ \t]*(?:>[ \t]*)+/gm, '').trim() || source
}
