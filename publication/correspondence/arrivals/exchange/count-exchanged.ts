import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { arrivals, exchanges, type Member, members, type News } from '@/db/schema'

/** What a mail about an upload tells one of whom mails are in it. */
export type Exchanged = {
  /** who read it in; null when that is not there any more */
  uploader: Member | null
  /** mails in the upload */
  total: number
  /** of those that wait for this member; or letters of theirs that were confirmed for them, of any upload */
  own: number
}

type About = Pick<News, 'kind' | 'memberId' | 'byId' | 'detailId'> & { dialogueId: string }

/** How many mails were read in, and how many of them are this member's. */
export async function countExchanged(database: Database, about: About): Promise<Exchanged> {
  const { kind, memberId, byId, detailId, dialogueId } = about
  const [upload] = await database
    .select({ total: exchanges.total, uploader: members })
    .from(exchanges)
    .leftJoin(members, eq(members.id, exchanges.uploadedBy))
    .where(eq(exchanges.id, detailId ?? ''))
  if (!upload || !byId) return { uploader: null, total: 0, own: 0 }
  const isTheirs = eq(arrivals.memberId, memberId)
  const own = await database.$count(
    arrivals,
    kind === 'exchange-read'
      ? and(isTheirs, eq(arrivals.exchangeId, detailId ?? ''), eq(arrivals.state, 'proposed'))
      : and(
          isTheirs,
          eq(arrivals.dialogueId, dialogueId),
          eq(arrivals.state, 'confirmed'),
          eq(arrivals.decidedBy, byId),
        ),
  )
  return { ...upload, own }
}
