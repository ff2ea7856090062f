const MOST_CHARACTERS = 140
/** Lines that are no sentence: components, fences, rules, definitions of notes, pictures by themselves. */
const NO_SENTENCE = /^(<|:::|```|~~~|\[\^|\[[^\]]*\]:|!\[|[-*_=|:\s]{2,}$|import |export )/

/**
 * The first words of a text that is being written, on one line, as a list shows which text it is: at most 140 characters, cut after
 * a whole word. Marks are left out by their look alone, since what is being written need not be well formed. Empty when there are none.
 */
export function firstWords(source: string): string {
  const lines = source.slice(0, 4000).split('\n')
  const from = lines.findIndex((line) => line.trim() !== '' && !NO_SENTENCE.test(line.trim()))
  if (from < 0) return ''
  const rest = lines.slice(from).filter((line) => !NO_SENTENCE.test(line.trim()))
  const words = withoutMarks(rest.join('\n')).replace(/\s+/g, ' ').trim()
  return words.length <= MOST_CHARACTERS
    ? words
    : `${words.slice(0, MOST_CHARACTERS + 1).replace(/\s+\S*$/, '')} …`
}

/** A source without tags and marks of Markdown, by their look: for counting its words while it is written. */
export function withoutMarks(source: string): string {
  return source
    .replace(/<[^<>]*>/g, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()\n]*\)/g, '$1')
    .replace(/\[\^[^[\]]*\]/g, '')
    .replace(/^[ \t]*(?:>[ \t]*|(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]+)+/gm, '')
    .replace(/^[ \t]*\||\|[ \t]*$/gm, '')
    .replace(/\\([^\s\p{L}\p{N}])|[*_`~]+/gu, '$1')
}
