import { sql } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { deliveries } from '@/db/schema'

/** What became of everybody who was to get a mailing: `frozen` is the sum of the others. */
export type Sum = {
  frozen: number
  accepted: number
  refused: number
  /** left, paused, not mailed to or stopped, before it was handed over */
  excluded: number
  /** it may have arrived, and is never sent again by itself */
  uncertain: number
  /** its turn is still to come, also because it was told to come later, or is being handed over */
  waiting: number
}

/** The sum of a mailing at this moment, in one statement: it is true whenever one looks. All zero before it began. */
export async function readSum(mailingId: string, database: Database | Transaction = db()): Promise<Sum> {
  const { rows } = await database.execute<Sum>(sql`
    select count(*)::int as frozen,
      count(*) filter (where state = 'accepted')::int as accepted,
      count(*) filter (where state = 'refused')::int as refused,
      count(*) filter (where state = 'excluded')::int as excluded,
      count(*) filter (where state = 'uncertain')::int as uncertain,
      count(*) filter (where state in ('waiting', 'later', 'handing over'))::int as waiting
    from ${deliveries} where mailing_id = ${mailingId}`)
  const [sum] = rows
  if (!sum) throw new Error('A sum has one row')
  return sum
}
