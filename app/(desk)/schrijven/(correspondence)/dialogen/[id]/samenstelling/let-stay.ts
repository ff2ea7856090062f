import { z } from 'zod'
import type { AnsweredOutcome } from '@/publication/correspondence/compositions/answer-finding'
import type { Language, Texts } from '@/texts/texts'
import { LONGEST_ANSWER, readQuestionAnswer } from './question-answer'
import { questionWords } from './question-words'

/** Of each thing on the page one box; a text has no more than this. */
const MOST_ANSWERS = 2_000

/** What was ticked to stay, of the name of which there are many: `answers`. */
export const letStayFields = {
  answers: z.array(z.string().max(LONGEST_ANSWER).transform(readQuestionAnswer)).max(MOST_ANSWERS),
}

/** What is said when things were let stay, and something else is asked too: nothing is agreed to. */
export function answeredWords(
  things: number,
  done: Extract<AnsweredOutcome, { status: 'answered' }>,
  words: Texts['compositions']['findings'],
  language: Language,
): string {
  if (things === 1) return questionWords(done, words, language)
  return `${words.answeredTogether(things)} ${words.left(done.left)}`
}
