import { checkProse } from '@/publication/text/prose/check-prose'
import { listLinks } from '@/publication/text/prose/list-links'
import { listPictures } from '@/publication/text/prose/list-pictures'
import { listRawLinks } from '@/publication/text/prose/list-raw-links'
import type { Problem, ProseFormat } from '@/publication/text/prose/problem'
import type { DeadLink } from '@/publication/text/prose/read-prose'
import type { Language } from '@/texts/texts'
import type { FileTexts } from './contents'
import type { KnownNames } from './known-names'

/** A text as it stands in a file, and the line of the file on which it begins. */
export type PlacedText = { source: string; format: ProseFormat; line: number }

export type TextReading = {
  known: KnownNames
  language: Language
  say: FileTexts
  /** numbers of the letters it stands among, and may link to */
  letters?: ReadonlySet<number>
  /** where is put what is said of a text beside what it is refused for */
  hints?: Problem[] | undefined
  /** where is put what lists the links of each text: for files that are refused, of others all is known when they are taken in */
  links?: (() => string[])[] | undefined
}

/** What is wrong with a text, at its lines in the file: what prose refuses, and pictures that are not there. */
export function checkText(text: PlacedText, reading: TextReading): Problem[] {
  const { known, language, say, hints, letters } = reading
  const { source, format, line } = text
  const checked = checkProse(source, format, language)
  const deadIn = (links: DeadLink[] = []) =>
    links
      .filter(({ letter }) => letter === undefined || !letters?.has(letter))
      .map(({ line, column, message }) => ({ line, column, message }))
  const inFile = (problem: Problem) => ({ ...problem, line: problem.line + line - 1 })
  if (checked.status === 'refused') {
    const { beside } = checked
    hints?.push(...[...deadIn(beside?.deadAnchors), ...(beside?.hints ?? [])].map(inFile))
    reading.links?.push(() => beside?.links ?? [])
    return [...checked.problems.map(inFile), ...missingAmong(spelledIn(source), text, known, say)]
  }
  reading.links?.push(() => listLinks(source, format))
  const dead = deadIn(checked.deadAnchors)
  const links = hints && format !== 'mdx' ? listRawLinks(source, format, language) : []
  hints?.push(...[...dead, ...links, ...(checked.hints ?? [])].map(inFile))
  // Parsing is what an import spends its time on; most texts show no picture.
  if (!source.includes('/media/')) return []
  return missingAmong(listPictures(source, format), text, known, say)
}

/** What looks like the address of a picture in a text that could not be read whole. */
const spelledIn = (source: string) => [...new Set(source.match(/\/media\/[\w.-]+\.(?:jpe?g|png|webp)\b/g))]

function missingAmong(
  srcs: string[],
  { source, line }: PlacedText,
  known: KnownNames,
  say: FileTexts,
): Problem[] {
  return srcs
    .filter((src) => src.startsWith('/media/') && !known.pictures.has(src.slice('/media/'.length)))
    .map((src) => {
      const before = source.slice(0, Math.max(0, source.indexOf(src))).split('\n')
      const place = { line: line + before.length - 1, column: (before.at(-1) ?? '').length + 1 }
      return { ...place, message: say.expected(say.what.pictureInText, say.quote(src)) }
    })
}
