import { and, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Arrival, arrivals, dialogues, members } from '@/db/schema'
import { type ForOthers, readForOthers } from '@/publication/correspondence/private-passages/read-for-others'
import { correspondentsOfDialogue } from '../dialogues/correspondent-name'
import { namesApart } from '../dialogues/names-apart'
import { arrivalsOpenTo } from './arrivals-open-to'

export const ARRIVALS_PER_PAGE = 50

/** An arrival in a list: nothing of what is in it. */
export type ListedArrival = Pick<
  Arrival,
  'id' | 'state' | 'heldFor' | 'subject' | 'fromAddress' | 'sentAt' | 'datedBy' | 'arrivedAt'
> & {
  theme: string
  /** whose secret address it was sent to */
  memberName: string
  isOwn: boolean
}
export type ArrivalsPage = { arrivals: ListedArrival[]; count: number }

/**
 * What waits for this member: proposals to them and what is held, for owners that of others too. What came last is
 * first; what came together, as an upload does, is in the order of writing.
 */
export async function listArrivals(memberId: string, page: number): Promise<ArrivalsPage> {
  const where = and(
    inArray(arrivals.state, ['proposed', 'held']),
    await arrivalsOpenTo(db(), memberId, 'read arrivals'),
  )
  const [rows, count] = await Promise.all([select(where, page), db().$count(arrivals, where)])
  const forOthers = await readForOthersOf(rows.filter((row) => row.memberId !== memberId))
  return { arrivals: rows.map((row) => toListed(row, memberId, forOthers)), count }
}

function select(where: SQL | undefined, page: number) {
  return db()
    .select({
      id: arrivals.id,
      state: arrivals.state,
      heldFor: arrivals.heldFor,
      subject: arrivals.subject,
      fromAddress: arrivals.fromAddress,
      sentAt: arrivals.sentAt,
      datedBy: arrivals.datedBy,
      arrivedAt: arrivals.arrivedAt,
      memberId: arrivals.memberId,
      dialogueId: arrivals.dialogueId,
      theme: dialogues.theme,
      member: { id: members.id, name: members.name, email: members.email },
      all: correspondentsOfDialogue,
    })
    .from(arrivals)
    .innerJoin(dialogues, eq(dialogues.id, arrivals.dialogueId))
    .innerJoin(members, eq(members.id, arrivals.memberId))
    .where(where)
    .orderBy(desc(arrivals.arrivedAt), arrivals.sentAt, arrivals.id)
    .limit(ARRIVALS_PER_PAGE)
    .offset((page - 1) * ARRIVALS_PER_PAGE)
}

/** By dialogue: what is read of one serves all its mails of a page. */
async function readForOthersOf(rows: Pick<Arrival, 'dialogueId'>[]): Promise<Map<string, ForOthers>> {
  const ids = new Set(rows.flatMap(({ dialogueId }) => dialogueId ?? []))
  const found = new Map<string, ForOthers>()
  for (const id of ids) found.set(id, await readForOthers(id))
  return found
}

function toListed(
  { memberId, member, all, dialogueId, ...row }: Awaited<ReturnType<typeof select>>[number],
  viewerId: string,
  forOthers: Map<string, ForOthers>,
): ListedArrival {
  const isOwn = memberId === viewerId
  const others = isOwn ? undefined : forOthers.get(dialogueId ?? '')
  const subject = others ? others.subject(row.subject) : row.subject
  return { ...row, subject, memberName: namesApart(all)(member).name, isOwn }
}
