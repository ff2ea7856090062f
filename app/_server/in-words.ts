import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { log } from '@/log'

/**
 * Does what a form asks, and answers with `trouble` when something unexpected happens: the page stays, and with it what
 * was typed. The cause goes to the log.
 */
export async function inWords<Answer>(trouble: () => Answer, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (error) {
    // Redirects and "not found" are thrown by Next; they are answers already.
    unstable_rethrow(error)
    log.error({ err: error }, 'a form could not be handled')
    return trouble()
  }
}
