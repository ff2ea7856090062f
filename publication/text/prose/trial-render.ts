import { type Language, textsIn } from '@/texts/texts'
import { findDensestPlace } from './parse/find-densest-place'
import type { Problem, ProseFormat } from './problem'
import { askThread } from './thread/ask-thread'

export type Trial = { status: 'renders' } | { status: 'fails'; problem: Problem }

const TRIAL_MILLISECONDS = 2_000

/**
 * Shows a text once, as a page and as HTML, in a thread of its own that is ended after two seconds and may use 256 MB.
 * What does not come through must not be published. Throws when the thread cannot be started.
 */
export async function trialRender(
  source: string,
  format: ProseFormat,
  language: Language = 'nl',
): Promise<Trial> {
  const answer = await askThread({ task: 'trial', source, format, language }, TRIAL_MILLISECONDS)
  if (answer.status === 'renders') return answer
  const problem = answer.status === 'fails' ? answer.problem : null
  const texts = textsIn(language).prose.problems
  const messages = { 'too slow': texts.rendersTooSlowly, 'too large': texts.rendersTooLarge }
  const message =
    answer.status === 'too slow' || answer.status === 'too large'
      ? messages[answer.status]
      : texts.doesNotRender
  return { status: 'fails', problem: problem ?? { ...findDensestPlace(source), message } }
}
