import { arrayOverlaps, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { arrivals, exchanges } from '@/db/schema'
import type { Departed } from '../departed'
import type { HeldForErasing } from './hold-all'
import { saysOneOf } from './says-one-of'

/**
 * Deletes their mails. A mail of another in a correspondence with them quotes them and has their address: of it stays what its
 * writer wrote, as we read it, and not how it came.
 */
export async function eraseMails(
  transaction: Transaction,
  { memberId, addresses, fullNames }: Departed,
  { dialogueIds }: HeldForErasing,
): Promise<void> {
  await transaction
    .delete(arrivals)
    .where(or(eq(arrivals.memberId, memberId), inArray(arrivals.fromAddress, addresses)))
  await transaction
    .update(arrivals)
    .set({
      raw: Buffer.alloc(0),
      quoted: '',
      inReplyTo: null,
      answers: [],
      otherFiles: [],
      toAddresses: without(sql`${arrivals.toAddresses}`, addresses),
    })
    .where(
      or(
        inArray(arrivals.dialogueId, dialogueIds),
        addresses.length > 0 ? arrayOverlaps(arrivals.toAddresses, addresses) : undefined,
      ),
    )
  await eraseFromUploads(transaction, memberId, [...addresses, ...fullNames], dialogueIds)
}

/** Of every upload, whoever's and wherever: a file is called after them, and an address of theirs was asked about, also when it was of nobody. */
async function eraseFromUploads(
  transaction: Transaction,
  memberId: string,
  calledBy: string[],
  dialogueIds: string[],
): Promise<void> {
  const isCalled = (text: SQL) => saysOneOf(text, calledBy)
  await transaction
    .update(exchanges)
    .set({ fileName: '' })
    .where(
      or(
        eq(exchanges.uploadedBy, memberId),
        inArray(exchanges.dialogueId, dialogueIds),
        isCalled(sql`${exchanges.fileName}`),
      ),
    )
  await transaction
    .update(exchanges)
    .set({
      whoIsWho: sql`(select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(${exchanges.whoIsWho})
        where value <> to_jsonb(${memberId}::text) and not ${isCalled(sql`key`)})`,
    })
    .where(
      or(
        sql`${exchanges.whoIsWho}::text like ${`%${memberId}%`}`,
        isCalled(sql`${exchanges.whoIsWho}::text`),
      ),
    )
}

/** The addresses in a list but for these. */
function without(list: ReturnType<typeof sql>, addresses: string[]) {
  return addresses.reduce((rest, address) => sql`array_remove(${rest}, ${address})`, list)
}
