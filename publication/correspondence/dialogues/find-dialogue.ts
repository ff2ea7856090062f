import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { type Dialogue, dialogues, members, type Piece, pieces } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { countLettersFor } from '../letters/letters-sent-for'
import {
  awaitedOfDialogue,
  type CorrespondentName,
  correspondentsOfDialogue,
  type Named,
  unconfirmedOfDialogue,
} from './correspondent-name'
import { dialoguesOpenTo } from './dialogues-open-to'
import { isFinished } from './is-finished'
import { namesApart } from './names-apart'
import { namesAround } from './names-around'

export type OpenDialogue = Pick<Dialogue, 'id' | 'theme' | 'letterCount' | 'turnSince' | 'pieceId'> & {
  /** who write in it, in order; who began it is the first */
  correspondents: CorrespondentName[]
  /** who wrote in it, or were asked to, and stopped or were removed */
  former: (CorrespondentName & { leftAt: Date; hasWritten: boolean })[]
  /** for whom it waits: whose turn it is first, and who was written to with them */
  awaited: CorrespondentName[]
  /** who mailed a letter that they did not confirm yet; nobody for who stopped, as it came after */
  unconfirmed: CorrespondentName[]
  /** whose invitation waits for the first letter */
  toBeInvited: CorrespondentName[]
  /** whether the member who asks writes in it; editors read it too, and who stopped reads what was there before */
  isOwn: boolean
  /** whether the member who asks may propose changes in letters of others */
  mayPropose: boolean
  /** when the member who asks stopped; null while they write in it, and of who never did */
  stoppedAt: Date | null
  /** what readers have of it; null while they have nothing */
  published: Pick<Piece, 'path' | 'title'> | null
  /** readers have it whole: it waits for nobody */
  isFinished: boolean
  /** by whom and when it was taken away from readers; null while it was not, and of one that was so before that was kept */
  withdrawn: { by: CorrespondentName; at: Date } | null
}

const withdrawers = alias(members, 'withdrawer')

/** A dialogue as the desk shows it, or null when this member may not read it. */
export async function findDialogue(memberId: string, dialogueId: string): Promise<OpenDialogue | null> {
  const propose = await dialoguesOpenTo(db(), memberId, 'propose letter change')
  const [found] = await db()
    .select({
      dialogue: dialogues,
      all: correspondentsOfDialogue,
      unconfirmed: unconfirmedOfDialogue,
      awaited: awaitedOfDialogue,
      withdrawer: withdrawers,
      piece: { path: pieces.path, title: pieces.title, withdrawnAt: pieces.withdrawnAt },
      isFinished: isFinished(),
      mayPropose: sql<boolean>`${propose}`,
    })
    .from(dialogues)
    .leftJoin(pieces, eq(pieces.id, dialogues.pieceId))
    .leftJoin(withdrawers, eq(withdrawers.id, dialogues.withdrawnBy))
    .where(and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(db(), memberId, 'read dialogue')))
  if (!found) return null
  const { id, theme, letterCount, turnSince, pieceId } = found.dialogue
  const { piece, withdrawer } = found
  const called = namesApart(found.all)
  const calledAround = async (one: Named) => namesAround(found.all, await readCalledAmongMembers(db()))(one)
  const former = found.all.flatMap(({ leftAt, ...it }) =>
    leftAt ? [{ ...called(it), leftAt: new Date(leftAt), hasWritten: it.hasWritten }] : [],
  )
  const stoppedAt = former.find((it) => it.id === memberId)?.leftAt ?? null
  return {
    id,
    theme,
    letterCount: await countLettersFor(memberId, dialogueId, letterCount),
    turnSince,
    pieceId,
    correspondents: found.all.filter((it) => it.writesNow).map(called),
    former,
    awaited: (found.awaited ?? []).map(called),
    unconfirmed: stoppedAt ? [] : (found.unconfirmed ?? []).map(called),
    toBeInvited: found.all.filter((it) => it.writesNow && it.invitationWaits).map(called),
    isOwn: found.all.some((it) => it.id === memberId && it.writesNow),
    mayPropose: found.mayPropose,
    stoppedAt,
    published: piece && !piece.withdrawnAt ? { path: piece.path, title: piece.title } : null,
    isFinished: found.isFinished,
    withdrawn:
      withdrawer && piece?.withdrawnAt ? { by: await calledAround(withdrawer), at: piece.withdrawnAt } : null,
  }
}
