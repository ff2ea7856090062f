import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Arrival, arrivals, dialogues, members } from '@/db/schema'
import { checkLetter } from '@/publication/letters/check-letter'
import { withoutPrivatePassages } from '@/publication/letters/private-passages'
import { nameOnScreen } from '@/publication/members/name-on-screen'
import type { Problem } from '@/publication/prose/check-prose'
import { arrivalsOpenTo } from './arrivals-open-to'
import { isConfirmable } from './confirm-arrival'

/** An arrival as somebody may see it at the desk. */
export type ArrivalView = Pick<
  Arrival,
  'id' | 'state' | 'heldFor' | 'subject' | 'fromAddress' | 'sentAt' | 'arrivedAt' | 'pictureCount'
> & {
  dialogueId: string
  theme: string
  memberName: string
  isOwn: boolean
  /** whether the viewer can make a letter of it */
  isConfirmable: boolean
  /** null when the viewer may not see the text: it holds, or could hold, what is private */
  body: string | null
  /** '' for all but its writer, as what they answer may be private */
  quoted: string
  signature: string
  /** what must be changed before it can be a letter */
  problems: Problem[]
}

/** All but the raw mail, which may be megabytes. */
const COLUMNS = {
  id: arrivals.id,
  state: arrivals.state,
  heldFor: arrivals.heldFor,
  subject: arrivals.subject,
  fromAddress: arrivals.fromAddress,
  sentAt: arrivals.sentAt,
  arrivedAt: arrivals.arrivedAt,
  pictureCount: arrivals.pictureCount,
  dialogueId: arrivals.dialogueId,
  memberId: arrivals.memberId,
  body: arrivals.body,
  quoted: arrivals.quoted,
  signature: arrivals.signature,
}

/** One arrival; null when there is none that this member may read. */
export async function findArrival(memberId: string, arrivalId: string): Promise<ArrivalView | null> {
  const [found] = await db()
    .select({ ...COLUMNS, theme: dialogues.theme, member: { name: members.name, email: members.email } })
    .from(arrivals)
    .innerJoin(dialogues, eq(dialogues.id, arrivals.dialogueId))
    .innerJoin(members, eq(members.id, arrivals.memberId))
    .where(and(eq(arrivals.id, arrivalId), await arrivalsOpenTo(db(), memberId, 'read arrivals')))
  if (!found?.dialogueId) return null
  const isOwn = found.memberId === memberId
  const canConfirm = isOwn && isConfirmable(found)
  return {
    id: found.id,
    state: found.state,
    heldFor: found.heldFor,
    subject: found.subject,
    fromAddress: found.fromAddress,
    sentAt: found.sentAt,
    arrivedAt: found.arrivedAt,
    pictureCount: found.pictureCount,
    dialogueId: found.dialogueId,
    theme: found.theme,
    memberName: nameOnScreen(found.member),
    isOwn,
    isConfirmable: canConfirm,
    body: isOwn ? found.body : forOthers(found.body),
    quoted: isOwn ? found.quoted : '',
    signature: isOwn ? found.signature : '',
    problems: canConfirm && found.body.trim() !== '' ? await problemsIn(found.body) : [],
  }
}

async function problemsIn(body: string): Promise<Problem[]> {
  const checked = await checkLetter(body)
  return checked.status === 'refused' ? checked.problems : []
}

function forOthers(body: string): string | null {
  try {
    return withoutPrivatePassages(body)
  } catch {
    return null
  }
}
