import { and, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { letterRevisions, privacyAnswers } from '@/db/schema'
import type { Departed } from '../departed'
import { saysOneOf } from './says-one-of'

/** An answer of another about words that name them goes, unless a letter that stays says those words: then it says no more than that. */
export async function eraseFindings(
  transaction: Transaction,
  { addresses, fullNames, givenNames }: Departed,
): Promise<void> {
  const { found, letterId } = privacyAnswers
  await transaction.delete(privacyAnswers).where(
    and(
      saysOneOf(sql`${found}`, [...addresses, ...fullNames, ...givenNames]),
      sql`not exists (select from ${letterRevisions} "said" where "said"."letter_id" = ${letterId}
        and position(${found} in "said"."subject" || ' ' || "said"."body") > 0)`,
    ),
  )
}
