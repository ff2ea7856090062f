import { type Language, textsIn } from '@/texts/texts'
import { inWorker } from '../workers/in-worker'
import { noAnswerProblem } from './no-answer-problem'
import { findDensestPlace } from './parse/find-densest-place'
import type { Problem, ProseFormat } from './problem'

/** What came of it in the thread; `too large`: its page would be longer than anybody reads */
export type TriedOut = 'renders' | 'fails' | 'too large'
export type Trial = { status: 'renders' } | { status: 'fails'; problem: Problem }

/** Of processor time. Measured: the slowest text that is accepted takes half of it, for its page and its HTML together. */
const TRIAL_MILLISECONDS = 9_000

/**
 * Shows a text once, as a page and as HTML, in a thread that has limits on processor time, memory and size. What does not
 * come through must not be published. `asker` is who waits in line for it. Throws when the thread fails.
 */
export async function trialRender(
  asker: string,
  source: string,
  format: ProseFormat,
  language: Language = 'nl',
): Promise<Trial> {
  const outcome = await inWorker<(source: string, format: ProseFormat) => TriedOut>(
    'tryOut',
    [source, format],
    { asker, milliseconds: TRIAL_MILLISECONDS },
  )
  const { prose } = textsIn(language)
  if (outcome.status === 'done') {
    if (outcome.value === 'renders') return { status: 'renders' }
    const { doesNotRender, rendersTooLarge } = prose.problems
    const message = outcome.value === 'fails' ? doesNotRender : rendersTooLarge
    return { status: 'fails', problem: { ...findDensestPlace(source), message } }
  }
  const [problem] =
    outcome.status === 'refused' ? outcome.problems : [noAnswerProblem(source, outcome, prose)]
  return { status: 'fails', problem: problem ?? noAnswerProblem(source, { status: 'too slow' }, prose) }
}
