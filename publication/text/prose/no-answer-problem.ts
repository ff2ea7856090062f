import type { Texts } from '@/texts/texts'
import type { NoAnswer } from '../workers/create-worker-pool'
import { findDensestPlace } from './parse/find-densest-place'
import type { Problem } from './problem'

const MESSAGES = {
  'too slow': 'rendersTooSlowly',
  'too large': 'rendersTooLarge',
  'too busy': 'tooBusy',
  replaced: 'replaced',
} as const satisfies Record<NoAnswer['status'], keyof Texts['prose']['problems']>

/** A text that got no answer, as a problem for its writer; what was typed is in the form still. */
export function noAnswerProblem(source: string, { status }: NoAnswer, texts: Texts['prose']): Problem {
  const isOfText = status === 'too slow' || status === 'too large'
  const place = isOfText ? findDensestPlace(source) : { line: 1, column: 1 }
  return { ...place, message: texts.problems[MESSAGES[status]] }
}
