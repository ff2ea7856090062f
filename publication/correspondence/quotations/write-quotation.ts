import { letterAnchor } from '@/publication/text/prose/letter-anchor'

/**
 * Words of a letter as a quotation of it in Markdown, ready to stand between blank lines: read again it has exactly these
 * words. `paragraphs`: what was selected, each paragraph by itself, lines in it apart by line ends. `called`: what the
 * link says, without brackets. Anything that Markdown would read otherwise is escaped.
 */
export function writeQuotation(paragraphs: readonly string[], letter: number, called: string): string {
  const quoted = paragraphs
    .map((paragraph) => paragraph.split('\n').map(tidyLine).filter(Boolean))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `> ${escapeLine(line)}`).join('\n'))
  return `${quoted.join('\n>\n')}\n> [${called}](#${letterAnchor(letter)})`
}

/** White space around a line is not in it; a space that does not break stays what it is. */
function tidyLine(line: string): string {
  return line.replace(/[ \t\r\f\v]+/g, ' ').trim()
}

/** What begins a block at the start of a line, and what means something inside one, by CommonMark 0.31 or in a mail. */
function escapeLine(line: string): string {
  return line
    .replace(/[\\`*[\]|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=\S)/g, '\\<')
    .replace(/&(?=#?[\p{L}\p{N}]+;)/gu, '\\&')
    .replace(/(?<=~)~/g, '\\~')
    .replace(/(?<=:):/g, '\\:')
    .replace(/^(?:#{1,6}(?=\s|$)|=(?==+$)|[-+](?=[\s-]|$)|>|~~)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
