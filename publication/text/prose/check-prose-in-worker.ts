import { type Language, textsIn } from '@/texts/texts'
import type { Terms } from '../workers/create-worker-pool'
import { inWorker } from '../workers/in-worker'
import type { CheckedProse, checkProse } from './check-prose'
import { noAnswerProblem } from './no-answer-problem'
import type { ProseFormat } from './problem'

/** Of processor time. What the guard lets through needs less than half of it; docs/decisions/0062. */
const CHECK_MILLISECONDS = 6_000

/**
 * Checks a text in a thread of its own, so that readers are served meanwhile: a hostile text can keep a core busy for more
 * than a second. For everything a member sends; `asker` is who waits in line for it, with what is said of a preview: a later
 * check of the same `form` takes the place of one that waits, and who is `gone` waits no more. Throws when the thread fails.
 */
export async function checkProseInWorker(
  asker: string,
  source: string,
  format: ProseFormat,
  language: Language = 'nl',
  { form, gone }: Pick<Terms, 'form' | 'gone'> = {},
): Promise<CheckedProse> {
  const outcome = await inWorker<typeof checkProse>('checkProse', [source, format, language], {
    asker,
    form: form ? `check ${form}` : null,
    gone,
    milliseconds: CHECK_MILLISECONDS,
  })
  if (outcome.status === 'done') return outcome.value
  if (outcome.status === 'refused') return outcome
  return { status: 'refused', problems: [noAnswerProblem(source, outcome, textsIn(language).prose)] }
}
