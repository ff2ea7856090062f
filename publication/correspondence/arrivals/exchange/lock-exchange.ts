import { and, eq, getTableColumns } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { dialogues, type Exchange, exchanges } from '@/db/schema'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import type { Action } from '@/publication/people/permissions/permissions'

/** An exchange that this member may do this to, locked together with its dialogue; null when there is none. */
export async function lockExchange(
  transaction: Transaction,
  memberId: string,
  exchangeId: string,
  action: Action,
): Promise<Exchange | null> {
  const [exchange] = await transaction
    .select(getTableColumns(exchanges))
    .from(exchanges)
    .innerJoin(dialogues, eq(dialogues.id, exchanges.dialogueId))
    .where(and(eq(exchanges.id, exchangeId), await dialoguesOpenTo(transaction, memberId, action)))
    .for('update')
  return exchange ?? null
}
