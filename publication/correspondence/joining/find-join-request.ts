import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, joinRequests, members } from '@/db/schema'
import type { CorrespondentName } from '../dialogues/correspondent-name'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { namesApart, selectNamed } from '../dialogues/names-apart'
import { listWhoWrite } from '../dialogues/who-writes'
import { listLacking } from './list-lacking'
import { listLetterIds } from './list-letter-ids'
import { nameOfAsked } from './name-of-asked'

/** Somebody whom one who writes would have write along, as the others who write see it. */
export type OpenJoinRequest = {
  id: string
  /** who is asked along, by name, told apart from whoever has it too; of no member as they were called by who asks */
  name: string
  /** the same for a mail, which makes no name of an address: '' when they told none */
  toldName: string
  askedBy: CorrespondentName
  isOwn: boolean
  /** whether the yes of who looks at it is asked */
  isAsked: boolean
  /** of how many a yes is asked, whatever they said: of one alone everybody knows whose no it was */
  askedCount: number
  /** who else is still asked */
  waitingFor: CorrespondentName[]
  /** the letters that they will read: a yes is to these */
  letterIds: string[]
  /** they wrote in it before: what was private while they were away is not theirs */
  wroteBefore: boolean
  createdAt: Date
}

/** The request that is open in a dialogue, for who writes in it; null when there is none, and for others. */
export async function findJoinRequest(memberId: string, dialogueId: string): Promise<OpenJoinRequest | null> {
  const [found] = await db()
    .select({ request: joinRequests, askedBy: members })
    .from(joinRequests)
    .innerJoin(dialogues, eq(dialogues.id, joinRequests.dialogueId))
    .innerJoin(members, eq(members.id, joinRequests.askedBy))
    .where(
      and(
        eq(joinRequests.dialogueId, dialogueId),
        eq(joinRequests.state, 'open'),
        await dialoguesOpenTo(db(), memberId, 'add correspondent'),
      ),
    )
  if (!found) return null
  const { request, askedBy } = found
  const lacking = await listLacking(db(), request)
  const names = await selectNamed(db(), dialogueId)
  const called = namesApart(names)
  return {
    id: request.id,
    ...(await nameOfAsked(db(), request, names)),
    askedBy: called(askedBy),
    isOwn: request.askedBy === memberId,
    isAsked: lacking.includes(memberId),
    askedCount: (await listWhoWrite(db(), dialogueId)).filter((id) => id !== request.askedBy).length,
    waitingFor: names.filter(({ id }) => id !== memberId && lacking.includes(id)).map(called),
    letterIds: await listLetterIds(db(), dialogueId),
    wroteBefore: names.some(({ id }) => id === request.memberId),
    createdAt: request.createdAt,
  }
}
