import { deliverMail } from '@/emails/deliver-mail'
import type { Delivered } from '@/emails/mail'
import { log } from '@/log'
import { type ClaimedLetter, claimLetter } from './claim-letter'
import { composeLetter } from './compose-letter'
import { noteOutcome } from './note-outcome'
import { planLetters } from './plan-letters'

/** Shorter than the queue lets a job run; what is left then waits for the next turn. */
const LONGEST_MS = 8 * 60_000

/**
 * Plans which letters go to which followers, and hands over those that are due, one after another. Any number of workers
 * may do it at once. `clock` tells the time.
 */
export async function sendLetters(clock = () => new Date()): Promise<void> {
  const until = clock().getTime() + LONGEST_MS
  await planLetters(clock())
  while (clock().getTime() < until) {
    const letter = await claimLetter(clock())
    if (!letter) return
    await noteOutcome(letter, await handOver(letter), clock())
  }
}

async function handOver(letter: ClaimedLetter): Promise<Delivered> {
  const { followerId, number } = letter
  try {
    return await deliverMail(await composeLetter(letter))
  } catch (error) {
    // Nothing was handed over: what throws is the making of the mail, or a full disk.
    log.error({ err: error, followerId, number }, 'a letter could not be mailed')
    return { status: 'deferred', reason: 'EMAKING' }
  }
}
