import { z } from 'zod'
import type { AskedFinding } from '@/publication/correspondence/compositions/find-asked-finding'
import { PRIVATE_KINDS } from '@/publication/correspondence/compositions/privacy/private-kinds'

/** What a button at a question says: what it is about, and whether it may be read or goes between the writers. */
export type QuestionAnswer = AskedFinding & { act: 'may' | 'away' }

const ANSWER = z.object({
  act: z.enum(['may', 'away']),
  letterId: z.uuid(),
  kind: z.enum(PRIVATE_KINDS),
  found: z.string().min(1).max(5_000),
})

/** The answer as the value of a button. Written as in an address: a browser would change its line ends. */
export function writeQuestionAnswer({ act, letterId, kind, found }: QuestionAnswer): string {
  return encodeURIComponent(JSON.stringify({ act, letterId, kind, found }))
}

/** The reverse, for a form's schema: anything else is refused. */
export function readQuestionAnswer(value: string, context: z.RefinementCtx): QuestionAnswer {
  try {
    return ANSWER.parse(JSON.parse(decodeURIComponent(value)))
  } catch {
    context.addIssue('Not what a button at a question says')
    return z.NEVER
  }
}
