import { z } from 'zod'
import type { AskedFinding } from '@/publication/correspondence/compositions/find-asked-findings'
import { PRIVATE_KINDS } from '@/publication/correspondence/compositions/privacy/private-kinds'

/** What a button at a question says: what it is about and in which letters, and whether it may be read or goes between the writers. */
export type QuestionAnswer = AskedFinding & { act: 'may' | 'away' }

const MOST_LETTERS = 5_000
/** As many as there can be, as they are written in an address. */
export const LONGEST_ANSWER = 300_000

const ANSWER = z.object({
  act: z.enum(['may', 'away']),
  letterIds: z.array(z.uuid()).min(1).max(MOST_LETTERS),
  kind: z.enum(PRIVATE_KINDS),
  found: z.string().min(1).max(5_000),
})
const PLACE = /^\d{1,6}:/

/**
 * The answer as the value of a button, behind the place of its question among the others (see question-button.tsx). Written as in
 * an address: a browser would change its line ends.
 */
export function writeQuestionAnswer(place: number, { act, letterIds, kind, found }: QuestionAnswer): string {
  return `${place}:${encodeURIComponent(JSON.stringify({ act, letterIds, kind, found }))}`
}

/** The reverse, for a form's schema: anything else is refused. */
export function readQuestionAnswer(value: string, context: z.RefinementCtx): QuestionAnswer {
  try {
    return ANSWER.parse(JSON.parse(decodeURIComponent(value.replace(PLACE, ''))))
  } catch {
    context.addIssue('Not what a button at a question says')
    return z.NEVER
  }
}
