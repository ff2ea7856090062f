import { linesOf } from '../guard/lines-of'

const MARKUP = /[!-/:-@[-`{-~]/g

/** Where the paragraph with the most markup begins: the place to look when a text is too much to read. */
export function findDensestPlace(source: string): { line: number; column: number } {
  let densest = { line: 1, markers: 0 }
  let paragraph = densest
  for (const { number, text } of linesOf(source)) {
    const markers = text.match(MARKUP)?.length ?? 0
    paragraph =
      paragraph.markers === 0
        ? { line: number, markers }
        : { ...paragraph, markers: paragraph.markers + markers }
    if (text.trim() === '') paragraph = { line: number + 1, markers: 0 }
    if (paragraph.markers > densest.markers) densest = paragraph
  }
  return { line: densest.line, column: 1 }
}
