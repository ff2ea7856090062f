import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, joinRequests, members } from '@/db/schema'
import { correspondentsOfDialogue } from '../dialogues/correspondent-name'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { namesApart } from '../dialogues/names-apart'
import { listLackingOfEach } from '../joining/list-lacking'
import { MOST_WAITING, type Waiting } from './waiting'

/** Where another who writes would have somebody write along, and the yes of this member is asked, the oldest first. */
export async function listWaitingJoins(memberId: string): Promise<Waiting[]> {
  const rows = await db()
    .select({
      request: joinRequests,
      theme: dialogues.theme,
      askedBy: members,
      all: correspondentsOfDialogue,
    })
    .from(joinRequests)
    .innerJoin(dialogues, eq(dialogues.id, joinRequests.dialogueId))
    .innerJoin(members, eq(members.id, joinRequests.askedBy))
    .where(and(eq(joinRequests.state, 'open'), await dialoguesOpenTo(db(), memberId, 'add correspondent')))
    .orderBy(asc(joinRequests.createdAt))
    .limit(MOST_WAITING)
  const lacking = await listLackingOfEach(
    db(),
    rows.map(({ request }) => request),
  )
  return rows
    .filter(({ request }) => lacking.get(request.id)?.includes(memberId))
    .map(({ request: { dialogueId, createdAt: since }, theme, askedBy, all }) => ({
      kind: 'join',
      dialogueId,
      theme,
      by: namesApart(all)(askedBy).name,
      since,
    }))
}
