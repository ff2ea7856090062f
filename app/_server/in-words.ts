import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { log } from '@/log'
import { isHeldByAnother } from '@/publication/people/attempts/is-held-by-another'
import { textsIn } from '@/texts/texts'

/**
 * Does what a form asks, and answers in a sentence when something unexpected happens: the page stays, and with it what was
 * typed. What somebody else is busy with is no fault of anybody; else the sentence is `trouble`, and the cause goes to the log.
 */
export async function inWords<Answer>(
  trouble: string,
  say: (sentence: string) => Answer,
  act: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await act()
  } catch (error) {
    // Redirects and "not found" are thrown by Next; they are answers already.
    unstable_rethrow(error)
    if (isHeldByAnother(error)) {
      log.info('a form was about what somebody else was changing')
      return say(textsIn('nl').desk.heldByAnother)
    }
    log.error({ err: error }, 'a form could not be handled')
    return say(trouble)
  }
}
