import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Exchange, news } from '@/db/schema'
import { tellOfNews } from '../../dialogues/tell-of-news'

/**
 * Mails those of whom mails are in an upload what became of them, in the transaction of the deed: once for each upload, also when
 * they did not look after the one before. Never whoever did it.
 */
export async function tellOfExchange(
  transaction: Transaction,
  { id, dialogueId }: Pick<Exchange, 'id' | 'dialogueId'>,
  { kind, byId }: { kind: 'exchange-read' | 'exchange-confirmed' | 'exchange-undone'; byId: string },
  memberIds: readonly string[],
  now: Date,
): Promise<void> {
  if (memberIds.length === 0) return
  await transaction
    .delete(news)
    .where(
      and(
        inArray(news.memberId, [...memberIds]),
        eq(news.thingId, dialogueId),
        eq(news.kind, kind),
        ne(news.detailId, id),
      ),
    )
  await tellOfNews(transaction, { kind, thingId: dialogueId, byId, detailId: id }, [...memberIds], now)
}
