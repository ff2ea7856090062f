import { lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { addressChanges } from '@/db/schema'
import { UNDO_WITHIN_DAYS } from './address-change-times'

const DAY_MS = 24 * 3_600_000

/** Forgets changes of address, and the addresses in them, a day after the last moment at which one can be undone. */
export async function forgetAddressChanges(now = new Date()): Promise<void> {
  const until = new Date(now.getTime() - (UNDO_WITHIN_DAYS + 2) * DAY_MS)
  await db().delete(addressChanges).where(lt(addressChanges.askedAt, until))
}
