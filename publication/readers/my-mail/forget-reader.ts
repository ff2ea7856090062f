import { rm } from 'node:fs/promises'
import path from 'node:path'
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { consents, failedMails, readers, waitingSignUps } from '@/db/schema'
import { listOutboxNames, readOutboxMail } from '@/emails/read-outbox'
import { outboxFolder } from '@/emails/write-to-outbox'
import { forgetDeliveries } from '@/publication/readers/mailings/forget-deliveries'
import { keyedHash } from '@/secret'
import { readMyMailToken } from './my-mail-token'

export type Forgotten = { status: 'forgotten' } | { status: 'unknown' }

/**
 * Forgets the holder of this token (GDPR 17): their address, every list, what was mailed and what came of it. Of what they confirmed a
 * proof stays (GDPR 7.1 and 17.3e), under a keyed hash in the place of the address; and a suppression, which is one already.
 * Twice, or of somebody who is gone, it has happened.
 */
export async function forgetReader(token: string, now = new Date()): Promise<Forgotten> {
  const readerId = readMyMailToken(token)
  if (!readerId) return { status: 'unknown' }
  const [known] = await db().select({ email: readers.email }).from(readers).where(eq(readers.id, readerId))
  if (!known) return { status: 'forgotten' }
  await forgetUnsentMails(known.email)
  await db().transaction(async (transaction) => {
    await forgetDeliveries(transaction, [readerId])
    const [gone] = await transaction
      .delete(readers)
      .where(eq(readers.id, readerId))
      .returning({ email: readers.email })
    if (gone) await forgetAddress(transaction, gone.email, now)
  })
  return { status: 'forgotten' }
}

async function forgetAddress(transaction: Transaction, email: string, now: Date): Promise<void> {
  const isTheirs = (column: typeof consents.email | typeof failedMails.email | typeof waitingSignUps.email) =>
    sql`lower(${column}) = lower(${email})`
  await transaction.delete(consents).where(and(isTheirs(consents.email), isNull(consents.confirmedAt)))
  await transaction
    .update(consents)
    .set({
      email: keyedHash('forgotten', email.toLowerCase()),
      ipHash: '',
      leftAt: sql`coalesce(${consents.leftAt}, ${now.toISOString()})`,
    })
    .where(and(isTheirs(consents.email), isNotNull(consents.confirmedAt)))
  await transaction.delete(waitingSignUps).where(isTheirs(waitingSignUps.email))
  await transaction.delete(failedMails).where(isTheirs(failedMails.email))
}

/** Where there is no mail server, mails to them lie as files. */
async function forgetUnsentMails(email: string): Promise<void> {
  for (const name of await listOutboxNames()) {
    const mail = await readOutboxMail(name)
    if (mail?.ofMember === null && addressIn(mail.to) === email.toLowerCase())
      await rm(path.join(outboxFolder(), name), { force: true })
  }
}

function addressIn(to: string): string {
  return (/<([^<>]+)>\s*$/.exec(to)?.[1] ?? to).trim().toLowerCase()
}
