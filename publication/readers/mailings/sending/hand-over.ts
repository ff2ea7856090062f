import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { deliveries } from '@/db/schema'
import { type Handed, type MailLine, openMailLine } from '@/emails/mail-line'
import { writeToOutbox } from '@/emails/write-to-outbox'
import { env } from '@/env'
import { log } from '@/log'
import type { Claimed } from './claim-and-note'
import type { createMadeMessages } from './made-messages'

/** Half of what makes a sender count as gone: from then on it asks whether what it has in hand is still its own. */
const OURS_FOR_MS = 10_000

/** One hand: a connection to the mail server, or the folder of unsent mail when there is none. */
export type Hand = { handOver(claimed: Claimed, now: Date): Promise<Handed>; close(): void }

/** Somebody took this process for gone while it was held up; the mail was not ended, so there was none. */
class NotOurs extends Error {
  override name = 'NotOurs'
}

/** A hand of this sender. It never throws: what fails on our side comes again later. */
export function openHand(senderId: string, messages: ReturnType<typeof createMadeMessages>): Hand {
  const { smtpUrl } = env()
  const line = smtpUrl ? openMailLine(smtpUrl) : null
  return {
    close: () => line?.close(),
    async handOver(claimed, now) {
      const claimedAt = performance.now()
      try {
        const make = await messages(claimed.mailingId)
        const mail = make(claimed, now)
        return await give(line, mail, () =>
          performance.now() - claimedAt > OURS_FOR_MS ? requireOurs(senderId, claimed.id) : undefined,
        )
      } catch (error) {
        log.error({ err: error, delivery: claimed.id }, 'a mail was not handed over')
        return { status: 'deferred', reason: error instanceof NotOurs ? 'ELATE' : 'EMAKING', isOurs: true }
      }
    },
  }
}

async function give(
  line: MailLine | null,
  mail: ReturnType<Awaited<ReturnType<ReturnType<typeof createMadeMessages>>>>,
  stillOurs: () => Promise<void> | undefined,
): Promise<Handed> {
  if (line) return line.handOver(mail.envelope, mail.bytes(), stillOurs)
  await writeToOutbox(mail.asParts())
  return { status: 'accepted' }
}

async function requireOurs(senderId: string, id: number): Promise<void> {
  const [ours] = await db()
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(
      and(eq(deliveries.id, id), eq(deliveries.handedBy, senderId), eq(deliveries.state, 'handing over')),
    )
  if (!ours) throw new NotOurs(`Delivery ${id} is not in hand any more`)
}
