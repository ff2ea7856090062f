import { type Language, textsIn } from '@/texts/texts'
import type { CheckedProse } from './check-prose'
import { findDensestPlace } from './parse/find-densest-place'
import type { ProseFormat } from './problem'
import { askThread } from './thread/ask-thread'

/** The check ends itself within two seconds of computing; this is for a machine with more to do. */
const CHECK_MILLISECONDS = 10_000

/**
 * Checks a text in a thread of its own, so that readers are served meanwhile: a hostile text can keep a core busy for
 * more than a second. For everything a member sends. Throws when the thread cannot be started.
 */
export async function checkProseInWorker(
  source: string,
  format: ProseFormat,
  language: Language = 'nl',
): Promise<CheckedProse> {
  const answer = await askThread({ task: 'check', source, format, language }, CHECK_MILLISECONDS)
  if (answer.status === 'fine' || answer.status === 'refused') return answer
  const message = textsIn(language).prose.problems.tooSlow
  return { status: 'refused', problems: [{ ...findDensestPlace(source), message }] }
}
