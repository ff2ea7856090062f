import { and, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Arrival, arrivals, dialogues, members } from '@/db/schema'
import { subjectForOthers } from '@/publication/correspondence/private-passages/body-for-others'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { arrivalsOpenTo } from './arrivals-open-to'

export const ARRIVALS_PER_PAGE = 50

/** An arrival in a list: nothing of what is in it. */
export type ListedArrival = Pick<
  Arrival,
  'id' | 'state' | 'heldFor' | 'subject' | 'fromAddress' | 'sentAt' | 'arrivedAt'
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
  return { arrivals: await Promise.all(rows.map((row) => toListed(row, memberId))), count }
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
      arrivedAt: arrivals.arrivedAt,
      memberId: arrivals.memberId,
      dialogueId: arrivals.dialogueId,
      theme: dialogues.theme,
      member: { name: members.name, email: members.email },
    })
    .from(arrivals)
    .innerJoin(dialogues, eq(dialogues.id, arrivals.dialogueId))
    .innerJoin(members, eq(members.id, arrivals.memberId))
    .where(where)
    .orderBy(desc(arrivals.arrivedAt), arrivals.sentAt, arrivals.id)
    .limit(ARRIVALS_PER_PAGE)
    .offset((page - 1) * ARRIVALS_PER_PAGE)
}

async function toListed(
  { memberId, member, dialogueId, ...row }: Awaited<ReturnType<typeof select>>[number],
  viewerId: string,
): Promise<ListedArrival> {
  const isOwn = memberId === viewerId
  const subject = isOwn || !dialogueId ? row.subject : await subjectForOthers(dialogueId, row.subject)
  return { ...row, subject, memberName: nameOnScreen(member), isOwn }
}
