/** What is selected of some lines: the parts of the first and the last line that stay outside, and what is in. */
export type CutLines = { head: string; inside: string[]; tail: string }

const WORD = /[\p{L}\p{N}\p{M}]/u
const QUOTED = /^(?:[ \t]{0,3}>[ \t]?)+/
/** Of an item, a heading, a table, code or a note the parts mean nothing apart. */
const OF_ONE_PIECE = /^(?:[ \t]*(?:[-*+•]|\d+[.)])[ \t]|[ \t]*(?:#|\||```|~~~)| {4}|\t|[ \t]*\[[^\]]*\]:)/

/**
 * Cuts lines at what is selected of them, in whole words: `from` in the first, `to` in the last. A line stays whole where cutting would tear
 * what belongs together, and when nothing but signs would be left of it; of a quotation every part stays a quotation.
 */
export function cutLines(lines: readonly string[], from: number, to: number): CutLines {
  const [first = '', last = ''] = [lines[0], lines.at(-1)]
  const begin = cutBefore(first, from)
  const end = cutAfter(last, to)
  const marks = QUOTED.exec(first)?.[0] ?? ''
  const inside = [...lines]
  inside[inside.length - 1] = last.slice(0, end).trimEnd()
  if (begin > 0) inside[0] = `${marks}${(inside[0] ?? '').slice(begin).trimStart()}`
  const rest = last.slice(end).trim()
  const cut = {
    head: first.slice(0, begin).trimEnd(),
    inside,
    tail: rest && `${QUOTED.exec(last)?.[0] ?? ''}${rest}`,
  }
  const isTorn = [cut.head, inside.join('\n'), cut.tail].some(tears)
  return isTorn || !saysAnything(inside.join('\n')) ? { head: '', inside: [...lines], tail: '' } : cut
}

/** Where the first line is cut; 0 when it stays whole. */
function cutBefore(line: string, from: number): number {
  let at = from
  while (at > 0 && WORD.test(line[at - 1] ?? '') && WORD.test(line[at] ?? '')) at -= 1
  const marks = QUOTED.exec(line)?.[0].length ?? 0
  return OF_ONE_PIECE.test(line.slice(marks)) || !saysAnything(line.slice(marks, at)) ? 0 : at
}

/** Where the last line is cut; its length when it stays whole. */
function cutAfter(line: string, to: number): number {
  let at = Math.min(to, line.length)
  while (at < line.length && WORD.test(line[at - 1] ?? '') && WORD.test(line[at] ?? '')) at += 1
  const marks = QUOTED.exec(line)?.[0].length ?? 0
  return OF_ONE_PIECE.test(line.slice(marks)) || !saysAnything(line.slice(at)) ? line.length : at
}

const saysAnything = (text: string) => WORD.test(text)

/** A mark of emphasis, code or a link without its other half. */
function tears(text: string): boolean {
  const count = (sign: RegExp) => [...text.matchAll(sign)].length
  const isHalf = count(/\*+/g) % 2 === 1 || count(/`+/g) % 2 === 1
  return isHalf || count(/\[/g) !== count(/\]/g) || /\]\([^)]*$/.test(text)
}
