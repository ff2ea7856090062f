import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { mailServer } from '@/db/schema'
import { sendLetters } from '@/publication/readers/following/send-letters'
import { sendMailings } from '@/publication/readers/mailings/send-mailings'
import { enqueue } from '@/queue/enqueue'
import { nextProbe } from '@/queue/mail-server/next-probe'
import { wakeOneMail } from '@/queue/mail-server/wake-mail'

/**
 * While all mail is paused: has one mail try how it stands, a letter to a follower, a mail of an issue or else one of the queue, and comes back at the
 * next moment to try. Does nothing when that pause is over.
 */
export async function tryMailServer(pausedAt: Date, now = new Date()): Promise<void> {
  const isPaused = await db().transaction(async (transaction) => {
    const [server] = await transaction.select().from(mailServer).where(eq(mailServer.pausedAt, pausedAt))
    if (!server) return false
    const next = nextProbe(pausedAt, server.pausedFor, now)
    // Before the try: a process that ends in the middle of it leaves the next one behind.
    await enqueue(transaction, 'try-mail-server', { pausedAt: pausedAt.toISOString() }, next)
    await wakeOneMail(transaction)
    return true
  })
  if (!isPaused) return
  await sendLetters(() => now)
  await sendMailings(() => now)
}
