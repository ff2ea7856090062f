import type { Language } from '@/texts/texts'
import type { Problem, ProseFormat } from './problem'
import { type BesideProblems, type DeadLink, readProse } from './read-prose'

export type { Problem, ProseFormat } from './problem'

/**
 * `hints`: what no reader gets, or gets as it was typed though markup may be meant; `deadAnchors`: links of an essay that lead
 * nowhere by how they are written, with which it is not published at the desk. Either only when there is any. `beside`: the same of
 * what is refused, as far as it could be read.
 */
export type CheckedProse =
  | { status: 'fine'; hints?: Problem[]; deadAnchors?: DeadLink[] }
  | { status: 'refused'; problems: Problem[]; beside?: BesideProblems }

/**
 * Whether a text may be kept, published and shown. Every problem has a line, a column and a sentence for its
 * writer; nothing is ever stripped. Takes at most about a second, for any text. Never throws for what a text says.
 */
export function checkProse(source: string, format: ProseFormat, language: Language = 'nl'): CheckedProse {
  const prose = readProse(source, format, language)
  if (prose.status === 'refused') return prose
  const checked: CheckedProse = { status: 'fine' }
  if (prose.hints.length > 0) checked.hints = prose.hints
  if (prose.deadAnchors.length > 0) checked.deadAnchors = prose.deadAnchors
  return checked
}
