import { pointAt } from './places'

const PARAGRAPH = /(?:[^\r\n]*\S[^\r\n]*(?:\r\n|\n|\r|$))+/g
const MARKUP = /[!-/:-@[-`{-~]/g

/** The line on which the paragraph with the most markup begins: where to look when a text is too much to read. */
export function findDensestPlace(source: string): { line: number; column: number } {
  let densest = { index: 0, markers: 0 }
  for (const { 0: paragraph, index } of source.matchAll(PARAGRAPH)) {
    const markers = paragraph.match(MARKUP)?.length ?? 0
    if (markers > densest.markers) densest = { index, markers }
  }
  return pointAt(source, densest.index)
}
