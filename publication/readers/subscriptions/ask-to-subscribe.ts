import { db } from '@/db/client'
import { log } from '@/log'
import { whenToAnswer } from '@/publication/readers/consent/when-to-answer'
import { waitForTurn } from '@/publication/readers/waiting/wait-for-turn'
import { keyedHash } from '@/secret'
import { answerSubscribing } from './answer-subscribing'
import type { WhatIsAsked } from './what-is-asked'

/**
 * Somebody filled in a sign-up form, of whatever list. It is answered at once (see `answerSubscribing`), or later when a limit is
 * reached. It tells the caller nothing of all that, so a page cannot tell it on. `visitor` is an IP address, of which only
 * a keyed hash is kept; `website` is what a machine filled in.
 */
export async function askToSubscribe(
  { website, ...asked }: WhatIsAsked & { website: string },
  visitor: string,
  now = new Date(),
): Promise<void> {
  const { list } = asked
  if (website !== '') return log.info({ list }, 'a machine filled in a sign-up form')
  await db().transaction(async (transaction) => {
    const turn = await whenToAnswer(transaction, visitor, now)
    if (turn === 'never') return log.warn({ list }, 'far too many sign-ups of one network')
    if (turn === 'later') return waitForTurn(transaction, asked, visitor, now)
    const ipHash = keyedHash('consent', visitor)
    await answerSubscribing(transaction, { ...asked, ipHash, askedAt: now }, now)
  })
}
