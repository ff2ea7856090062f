import { checkTypedText } from '@/publication/people/keys/check-typed-text'
import { type LetterFormat, MOST_PROBLEMS, type Problem } from '@/publication/text/prose/problem'
import { type Language, textsIn } from '@/texts/texts'
import { findLoneMarks } from '../private-passages/find-lone-marks'
import type { Passage } from '../private-passages/passage'
import { splitPassages } from '../private-passages/private-passages'

export type CheckedLetter = { status: 'fine' } | { status: 'refused'; problems: Problem[] }

type CheckedText = { body: string; format: LetterFormat }

/** Each is checked and set by itself. More of them is no letter, and would keep a core busy. */
export const MOST_PRIVATE_PASSAGES = 50

/**
 * Whether a letter may be kept: its marks for private passages, each passage as its correspondents see it, and the whole
 * that is left for others, since what is harmless in two passages can be something else when they meet. Problems have
 * the lines of the letter as it was typed. `memberId` is who waits in line for it, until `gone`.
 */
export async function checkLetter(
  memberId: string,
  { body, format }: CheckedText,
  language: Language = 'nl',
  gone?: AbortSignal,
): Promise<CheckedLetter> {
  const split = splitPassages(body)
  if (split.status === 'refused') return split
  const lone = findLoneMarks(body, language)
  if (lone.length > 0) return { status: 'refused', problems: lone.slice(0, MOST_PROBLEMS) }
  const hidden = split.passages.filter(({ isPrivate }) => isPrivate)
  const [tooMany] = hidden.slice(MOST_PRIVATE_PASSAGES)
  if (tooMany) {
    const message = textsIn(language).letters.privacy.tooMany(MOST_PRIVATE_PASSAGES)
    return { status: 'refused', problems: [{ line: tooMany.line, column: 1, message }] }
  }
  const open = split.passages.filter(({ isPrivate }) => !isPrivate)
  // The letter without marks is the whole that is left for others: it need not be checked twice.
  const separate = hidden.length > 0 ? split.passages.map(inItsPlace) : []
  const problems = new Map<string, Problem>()
  for (const text of [inTheirPlaces(open), ...separate]) {
    const checked = await checkTypedText(memberId, text, format, language, { gone })
    if (checked.status === 'fine') continue
    for (const it of checked.problems) problems.set(`${it.line}:${it.column} ${it.message}`, it)
  }
  if (problems.size === 0) return { status: 'fine' }
  return { status: 'refused', problems: [...problems.values()].sort(byPlace).slice(0, MOST_PROBLEMS) }
}

/** The private passage begins under its mark. */
function inItsPlace({ isPrivate, line, text }: Passage): string {
  return '\n'.repeat(line - (isPrivate ? 0 : 1)) + text
}

/** Blank lines where something stays between the correspondents, so that every line keeps its number. */
function inTheirPlaces(passages: Passage[]): string {
  let whole = ''
  let lines = 0
  for (const { line, text } of passages) {
    whole += '\n'.repeat(line - 1 - lines) + text
    lines = line - 1 + text.split('\n').length - 1
  }
  return whole
}

function byPlace(one: Problem, other: Problem): number {
  return one.line - other.line || one.column - other.column
}
