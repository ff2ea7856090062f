import { and, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Bounce, bounces, postmasterMails } from '@/db/schema'
import { inWorker, MAILS } from '@/publication/text/workers/in-worker'
import { suppressIfDue } from '../suppressions/suppress-if-due'
import type { Classification } from './classify/classification'
import type { classifyBounce } from './classify/classify-bounce'

/** Of processor time. */
const MILLISECONDS = 5_000

/**
 * Reads what a mail that came back says, in a thread, and does what follows of it to the address it is about: the delivery stays
 * what it was. What somebody wrote is put before the owners. Judging one that was judged already changes nothing. Throws when the
 * database or the thread fails.
 */
export async function judgeBounce(bounceId: string, now = new Date()): Promise<void> {
  const [bounce] = await db().select().from(bounces).where(waits(bounceId))
  if (!bounce) return
  const read = await classifyInWorker(bounce.raw)
  await db().transaction(async (transaction) => {
    const judged = await transaction
      .update(bounces)
      .set({ ...read, judgedAt: now })
      .where(waits(bounceId))
      .returning({ id: bounces.id })
    // Somebody else judged it meanwhile.
    if (judged.length > 0) await follow(transaction, bounce, read, now)
  })
}

const waits = (id: string) => and(eq(bounces.id, id), isNull(bounces.judgedAt))

/** What cannot be read within its time says nothing. */
async function classifyInWorker(raw: Buffer): Promise<Classification> {
  const terms = { asker: MAILS, milliseconds: MILLISECONDS }
  const outcome = await inWorker<typeof classifyBounce>('classifyBounce', [raw], terms)
  if (outcome.status === 'done') return outcome.value
  if (outcome.status === 'too busy') throw new Error('The thread is too busy for a mail that came back')
  return { kind: 'unknown', reason: null, said: null }
}

async function follow(
  transaction: Transaction,
  { deliveryId, readerId, raw, envelopeFrom, arrivedAt: saidAt }: Bounce,
  read: Classification,
  now: Date,
): Promise<void> {
  if (read.kind === 'from a person')
    await transaction.insert(postmasterMails).values({ raw, envelopeFrom, arrivedAt: now })
  if (readerId && deliveryId !== null)
    await suppressIfDue(transaction, { ...read, readerId, deliveryId, saidAt }, now)
}
