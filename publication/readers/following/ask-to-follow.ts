import { db } from '@/db/client'
import { log } from '@/log'
import { whenToAnswer } from '@/publication/readers/consent/when-to-answer'
import { waitForTurn } from '@/publication/readers/waiting/wait-for-turn'
import { keyedHash } from '@/secret'
import { answerFollowing } from './answer-following'
import type { FollowRequest } from './follow-form'

/**
 * Somebody filled in the form under a dialogue. It is answered at once (see `answerFollowing`), or later when a limit is reached.
 * It tells the caller nothing of all that, so a page cannot tell it on. `visitor` is an IP address, of which only a keyed
 * hash is kept.
 */
export async function askToFollow(request: FollowRequest, visitor: string, now = new Date()): Promise<void> {
  const { website, ...asked } = request
  if (website !== '') return log.info('a machine filled in the form under a dialogue')
  await db().transaction(async (transaction) => {
    const turn = await whenToAnswer(transaction, visitor, now)
    if (turn === 'never') return log.warn('far too many sign-ups of one network')
    if (turn === 'later') {
      const { email, dialogue: form, pace } = asked
      return waitForTurn(transaction, { kind: 'dialogue', email, form, pace }, visitor, now)
    }
    const ipHash = keyedHash('consent', visitor)
    await answerFollowing(transaction, { ...asked, ipHash, askedAt: now }, now)
  })
}
