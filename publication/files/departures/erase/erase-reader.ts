import { inArray, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import { consents, readers, signInRequests, waitingSignUps } from '@/db/schema'
import { forgetDeliveries } from '@/publication/readers/mailings/forget-deliveries'
import type { Departed } from '../departed'

/** Deletes what was asked for as a reader under their address, with the proof of consent: nothing is mailed on it any more. */
export async function eraseReader(transaction: Transaction, { addresses }: Departed): Promise<void> {
  const isTheirs = (email: AnyPgColumn): SQL => inArray(sql`lower(${email})`, addresses)
  await transaction.delete(consents).where(isTheirs(consents.email))
  const theirIds = transaction.select({ id: readers.id }).from(readers).where(isTheirs(readers.email))
  await forgetDeliveries(transaction, theirIds)
  await transaction.delete(readers).where(isTheirs(readers.email))
  await transaction.delete(waitingSignUps).where(isTheirs(waitingSignUps.email))
  await transaction.delete(signInRequests).where(isTheirs(signInRequests.email))
}
