import type { Transaction } from '@/db/client'
import { type News, news } from '@/db/schema'

/** What happened, to which dialogue or draft, and by whom. */
export type Happening<Kind extends News['kind']> = {
  kind: Kind
  thingId: string
  /** null when it was nobody's deed in particular */
  byId: string | null
  /** the letter, the change or the mail to which the mail leads */
  detailId?: string
}

/**
 * Notes that these members are told of what happened, and returns those to mail in this transaction: not whoever did it, and
 * nobody who was told the same of the same thing and did not look since.
 */
export async function noteNews(
  transaction: Transaction,
  { kind, thingId, byId, detailId }: Happening<News['kind']>,
  memberIds: string[],
  now: Date,
): Promise<string[]> {
  const others = [...new Set(memberIds)].filter((memberId) => memberId !== byId)
  if (others.length === 0) return []
  const told = await transaction
    .insert(news)
    .values(others.map((memberId) => ({ memberId, kind, thingId, byId, detailId, toldAt: now })))
    .onConflictDoNothing()
    .returning({ memberId: news.memberId })
  return told.map(({ memberId }) => memberId)
}
