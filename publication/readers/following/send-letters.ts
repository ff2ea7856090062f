import { deliverMail } from '@/emails/deliver-mail'
import type { Mail } from '@/emails/mail'
import { log } from '@/log'
import { type ClaimedLetter, claimLetter } from './claim-letter'
import { composeLetter } from './compose-letter'
import { noteNotMade, noteOutcome } from './note-outcome'
import { planLetters } from './plan-letters'
import { putBackUnbelieved } from './put-back'

/** Shorter than the queue lets a job run; what is left then waits for the next turn. */
const LONGEST_MS = 8 * 60_000

/**
 * Plans which letters go to which followers, and hands over those that are due, one after another. Whom a refusal took off that is
 * not believed comes back first. Any number of workers may do it at once. `clock` tells the time.
 */
export async function sendLetters(clock = () => new Date()): Promise<void> {
  const until = clock().getTime() + LONGEST_MS
  await putBackUnbelieved(clock())
  await planLetters(clock())
  while (clock().getTime() < until) {
    const letter = await claimLetter(clock())
    if (!letter) return
    const mail = await compose(letter)
    if (mail) await noteOutcome(letter, await deliverMail(mail), clock())
    else await noteNotMade(letter, clock())
  }
}

async function compose(letter: ClaimedLetter): Promise<Mail | null> {
  try {
    return await composeLetter(letter)
  } catch (error) {
    const { subscriptionId, number } = letter
    log.error({ err: error, subscriptionId, number }, 'a letter could not be made')
    return null
  }
}
