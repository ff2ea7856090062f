import { db } from '@/db/client'
import { log } from '@/log'
import { whenToAnswer } from '@/publication/readers/consent/when-to-answer'
import { waitForTurn } from '@/publication/readers/waiting/wait-for-turn'
import { keyedHash } from '@/secret'
import { answerSubscribing } from './answer-subscribing'
import type { SignUp } from './sign-up-form'

/**
 * Somebody filled in the sign-up form. It is answered at once (see `answerSubscribing`), or later when a limit is reached. It
 * tells the caller nothing of all that, so a page cannot tell it on. `visitor` is an IP address, of which only a keyed
 * hash is kept.
 */
export async function askToSubscribe(signUp: SignUp, visitor: string, now = new Date()): Promise<void> {
  if (signUp.website !== '') return log.info('a machine filled in the newsletter form')
  const { email, form } = signUp
  await db().transaction(async (transaction) => {
    const turn = await whenToAnswer(transaction, visitor, now)
    if (turn === 'never') return log.warn('far too many newsletter sign-ups of one network')
    if (turn === 'later') return waitForTurn(transaction, { kind: 'newsletter', email, form }, visitor, now)
    const ipHash = keyedHash('consent', visitor)
    await answerSubscribing(transaction, { email, form, ipHash, askedAt: now }, now)
  })
}
