import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Arrival, arrivals, dialogues, members } from '@/db/schema'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { readNamesApart } from '@/publication/correspondence/dialogues/names-apart'
import { checkLetter } from '@/publication/correspondence/letters/check-letter'
import type { Problem } from '@/publication/text/prose/check-prose'
import { decideAudience } from '../private-passages/audience/decide-audience'
import { readForOthers } from '../private-passages/read-for-others'
import { arrivalsOpenTo } from './arrivals-open-to'
import { listMailedTo } from './audience-of-mail'
import { cameBefore } from './came-before'
import { isConfirmable } from './confirm-arrival'
import { datedOf } from './dating/dated-of'
import { likelyAddressee } from './likely-addressee'
import { canTakeBack } from './notices/take-back-confirmed'

/** An arrival as somebody may see it at the desk. */
export type ArrivalView = Pick<
  Arrival,
  | 'id'
  | 'state'
  | 'heldFor'
  | 'subject'
  | 'fromAddress'
  | 'sentAt'
  | 'datedBy'
  | 'arrivedAt'
  | 'pictureCount'
  | 'joinedLines'
  | 'lineEnds'
  | 'format'
  | 'letterId'
> & {
  dialogueId: string
  theme: string
  memberName: string
  isOwn: boolean
  /** whether the viewer can make a letter of it */
  isConfirmable: boolean
  /** the ids of who else writes in the dialogue: who gets it once it is a letter; nobody for all but its writer */
  alsoWrite: string[]
  /** to whom it can be, when that is more than one; null when there is no choice */
  addressees: Addressees | null
  /** to whom it seems to be and who stopped, with to whom it goes instead; null when there is nobody like that */
  stoppedAddressee: { name: string; others: CorrespondentName[] } | null
  /** who reads what is private in it once it is a letter, its writer first; nobody for all but its writer */
  readers: CorrespondentName[]
  /** null when the viewer may not see the text: it holds, or could hold, what is private */
  body: string | null
  /** '' for all but its writer, as what they answer may be private */
  quoted: string
  signature: string
  /** the names of the files that came with it and are no pictures; none for all but its writer */
  otherFiles: string[]
  /** what must be changed before it can be a letter */
  problems: Problem[]
  /** whether they mailed the same before, under another Message-ID: of that date and with that text */
  cameBefore: boolean
  /** whether its writer, who asks, can undo that somebody with its link confirmed it */
  mayTakeBack: boolean
}

export type Addressees = {
  others: CorrespondentName[]
  /** null: all of them */
  likely: string | null
}

/** All but the raw mail, which may be megabytes. */
const COLUMNS = {
  id: arrivals.id,
  state: arrivals.state,
  heldFor: arrivals.heldFor,
  subject: arrivals.subject,
  fromAddress: arrivals.fromAddress,
  sentAt: arrivals.sentAt,
  datedBy: arrivals.datedBy,
  arrivedAt: arrivals.arrivedAt,
  pictureCount: arrivals.pictureCount,
  dialogueId: arrivals.dialogueId,
  memberId: arrivals.memberId,
  via: arrivals.via,
  exchangeId: arrivals.exchangeId,
  toAddresses: arrivals.toAddresses,
  inReplyTo: arrivals.inReplyTo,
  body: arrivals.body,
  format: arrivals.format,
  letterId: arrivals.letterId,
  quoted: arrivals.quoted,
  signature: arrivals.signature,
  joinedLines: arrivals.joinedLines,
  lineEnds: arrivals.lineEnds,
  otherFiles: arrivals.otherFiles,
}

/** One arrival; null when there is none that this member may read. */
export async function findArrival(memberId: string, arrivalId: string): Promise<ArrivalView | null> {
  const [found] = await db()
    .select({
      ...COLUMNS,
      theme: dialogues.theme,
      member: { id: members.id, name: members.name, email: members.email },
    })
    .from(arrivals)
    .innerJoin(dialogues, eq(dialogues.id, arrivals.dialogueId))
    .innerJoin(members, eq(members.id, arrivals.memberId))
    .where(and(eq(arrivals.id, arrivalId), await arrivalsOpenTo(db(), memberId, 'read arrivals')))
  const dialogueId = found?.dialogueId
  if (!dialogueId) return null
  const isOwn = found.memberId === memberId
  const forOthers = isOwn ? null : await readForOthers(dialogueId)
  const canConfirm = isOwn && isConfirmable(found)
  return {
    id: found.id,
    state: found.state,
    heldFor: found.heldFor,
    subject: forOthers ? forOthers.subject(found.subject) : found.subject,
    fromAddress: found.fromAddress,
    // Of one that could not be read there is something to correct too.
    ...(canConfirm ? datedOf(found) : { sentAt: found.sentAt, datedBy: found.datedBy }),
    arrivedAt: found.arrivedAt,
    pictureCount: found.pictureCount,
    joinedLines: found.joinedLines,
    lineEnds: found.lineEnds,
    format: found.format,
    letterId: found.letterId,
    dialogueId,
    theme: found.theme,
    memberName: (await readNamesApart(db(), dialogueId))(found.member).name,
    isOwn,
    isConfirmable: canConfirm,
    ...(canConfirm ? await addresseesOf(found, { dialogueId, memberId }) : NOBODY_TO_CHOOSE),
    body: forOthers ? forOthers.body(found.body) : found.body,
    quoted: isOwn ? found.quoted : '',
    signature: isOwn ? found.signature : '',
    otherFiles: isOwn ? found.otherFiles : [],
    problems: canConfirm && found.body.trim() !== '' ? await problemsIn(memberId, found) : [],
    cameBefore: isOwn && (await cameBefore(arrivalId)),
    mayTakeBack: isOwn && (await canTakeBack(memberId, arrivalId)),
  }
}

async function addresseesOf(
  mail: Parameters<typeof likelyAddressee>[1],
  place: { dialogueId: string; memberId: string },
): Promise<Pick<ArrivalView, 'alsoWrite' | 'addressees' | 'stoppedAddressee' | 'readers'>> {
  const dialogue = await findDialogue(place.memberId, place.dialogueId)
  if (!dialogue) return NOBODY_TO_CHOOSE
  const others = dialogue.correspondents.filter(({ id }) => id !== place.memberId)
  const [likely, kept] = await db().transaction(async (transaction) => [
    await likelyAddressee(transaction, mail, place),
    await listMailedTo(transaction, { ...mail, ...place }),
  ])
  const ids = others.map(({ id }) => id)
  const audience = decideAudience({ toMemberId: likely, others: ids, kept })
  const stopped = dialogue.former.find(({ id }) => id === likely)
  return {
    alsoWrite: ids,
    addressees: others.length < 2 ? null : { others, likely },
    stoppedAddressee: stopped && others.length > 0 ? { name: stopped.name, others } : null,
    readers: dialogue.correspondents
      .filter(({ id }) => id === place.memberId || audience.includes(id))
      .sort((one, other) => Number(other.id === place.memberId) - Number(one.id === place.memberId)),
  }
}

const NOBODY_TO_CHOOSE = { alsoWrite: [], addressees: null, stoppedAddressee: null, readers: [] }

async function problemsIn(memberId: string, text: Pick<Arrival, 'body' | 'format'>): Promise<Problem[]> {
  const checked = await checkLetter(memberId, text)
  return checked.status === 'refused' ? checked.problems : []
}
