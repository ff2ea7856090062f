import { type Language, textsIn } from '@/texts/texts'
import { listRaw } from './allow/list-raw'
import { RAW_LINKS } from './allow/raw-links'
import type { LetterFormat, Problem } from './problem'
import { readToShow } from './read-prose'

/** A bracket that is followed by another, as every kind that is looked for has. */
const MAY_HAVE_ONE = /\][ \t]*\(|\)\[/

/**
 * What in a letter was meant as a link or a picture and is none, each at its place: for who types a letter in a file. Of a mail it
 * is what was typed, and not told. None of a letter that is refused.
 */
export function listRawLinks(source: string, format: LetterFormat, language: Language): Problem[] {
  if (!MAY_HAVE_ONE.test(source)) return []
  const prose = readToShow(source, format)
  if (prose.status === 'refused') return []
  const { problems, hints } = listRaw(prose.tree, source, textsIn(language).prose.problems, RAW_LINKS)
  return [...problems, ...hints]
}
