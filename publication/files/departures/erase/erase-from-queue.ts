import { inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { addressChanges, arrivals, drafts, failedMails, overdueMails, writtenLetters } from '@/db/schema'
import type { Departed } from '../departed'

/**
 * Deletes every job about them, done or not, and every mail to them that waits for an owner or failed. What a job carries are ids
 * of theirs: a member, a mail, a letter, an essay; what came of it may name an address.
 */
export async function eraseFromQueue(
  transaction: Transaction,
  { memberId, addresses }: Departed,
): Promise<void> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select ${memberId}::text as id
    union select ${arrivals.id}::text from ${arrivals}
      where ${arrivals.memberId} = ${memberId} or ${inArray(arrivals.fromAddress, addresses)}
    union select ${writtenLetters.id}::text from ${writtenLetters} where ${writtenLetters.writerId} = ${memberId}
    union select ${drafts.id}::text from ${drafts} where ${drafts.ownerId} = ${memberId}`)
  const ids = rows.map(({ id }) => id)
  const carriesOne = (payload: SQL) => sql`exists (select from jsonb_each_text(${payload}) "carried"
    where "carried"."value" = any(${sql.param(ids)}::text[]))`
  await transaction
    .delete(overdueMails)
    .where(or(carriesOne(sql`${overdueMails.payload}`), isOfForgottenChange(sql`${overdueMails.payload}`)))
  await transaction
    .delete(failedMails)
    .where(
      or(
        carriesOne(sql`${failedMails.payload}`),
        isOfForgottenChange(sql`${failedMails.payload}`),
        inArray(sql`lower(${failedMails.email})`, addresses),
      ),
    )
  const { rows: queue } = await transaction.execute(sql`select to_regclass('pgboss.job') as job`)
  if (!queue[0]?.job) return
  const says = addresses.map(
    (address) => sql`position(${address} in lower(concat(data::text, ' ', output::text))) > 0`,
  )
  await transaction.execute(sql`delete from pgboss.job where ${or(carriesOne(sql`data`), ...says)}`)
}

/** About a change of address that is forgotten, as theirs are once they leave: it is mailed no more, and may say an address of theirs. */
const isOfForgottenChange = (payload: SQL) => sql`(${payload} ->> 'changeId' is not null and not exists
  (select from ${addressChanges} where ${addressChanges.id}::text = ${payload} ->> 'changeId'))`
