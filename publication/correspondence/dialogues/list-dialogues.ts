import { eq, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents, type Dialogue, dialogues, members, pieces, writtenLetters } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import {
  awaitedOfDialogue,
  type CorrespondentName,
  correspondentsOfDialogue,
  unconfirmedOfDialogue,
} from './correspondent-name'
import { dialoguesOpenTo, isCorrespondent } from './dialogues-open-to'
import { isFinished } from './is-finished'
import { namesAround } from './names-around'

export const DIALOGUES_PER_PAGE = 25

export type ListedDialogue = Pick<Dialogue, 'id' | 'theme' | 'letterCount' | 'turnSince'> & {
  /** everybody who writes in it or did; in a list of one's own without oneself */
  others: CorrespondentName[]
  /** in a list of one's own: one stopped writing in it, and nothing of after that is told */
  hasStopped: boolean
  /** for whom it waits: whose turn it is first, and who was written to with them */
  awaited: CorrespondentName[]
  /** who mailed a letter that they did not confirm yet */
  unconfirmed: CorrespondentName[]
  /** where readers have it; null while they have nothing */
  path: string | null
  /** readers have it whole: it waits for nobody */
  isFinished: boolean
  /** by whom and when it was taken away from readers; null while it was not, and of one that was so before that was kept */
  withdrawn: { by: CorrespondentName; at: Date } | null
}
export type DialoguesPage = { dialogues: ListedDialogue[]; count: number }

/** The dialogues a member writes in, the last changed first. Pages count from 1. */
export async function listOwnDialogues(memberId: string, page: number): Promise<DialoguesPage> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read dialogue', 'own')) return { dialogues: [], count: 0 }
  // Counted among the seats of one member, by their index: the dialogues themselves need not be looked at.
  const count = sql<number>`(select count(*)::int from ${correspondents} c where c.member_id = ${memberId})`
  return listDialogues({ which: isCorrespondent(memberId), count, page, oneselfId: memberId })
}

/** All dialogues, for anyone who may read them all; for others their own. */
export async function listAllDialogues(memberId: string, page: number): Promise<DialoguesPage> {
  const which = await dialoguesOpenTo(db(), memberId, 'read dialogue')
  const count = sql<number>`(select count(*)::int from ${dialogues} where ${which})`
  return listDialogues({ which, count, page, oneselfId: null })
}

/** Of who stopped those of before. */
function lettersFor(memberId: string): SQL<number> {
  return sql<number>`coalesce((select (select count(*)::int from ${writtenLetters} "sent"
      where "sent"."dialogue_id" = ${dialogues.id} and "sent"."sent_at" is not null
      and greatest("sent"."created_at", "sent"."sent_at") < "own"."left_at")
    from ${correspondents} "own" where "own"."dialogue_id" = ${dialogues.id} and "own"."member_id" = ${memberId}
    and "own"."left_at" is not null), ${dialogues.letterCount})`
}

/** The order of the index, with its nulls: one page is read from it, however many there are. */
const LAST_CHANGED_FIRST = sql`${dialogues.updatedAt} desc nulls last`

type Listing = { which: SQL; count: SQL<number>; page: number; oneselfId: string | null }

/** One query, over dialogues, people and pieces alone: how many letters there are matters only to those of one page. */
async function listDialogues({ which, count, page, oneselfId }: Listing): Promise<DialoguesPage> {
  const rows = await db()
    .select({
      dialogue: dialogues,
      awaited: awaitedOfDialogue,
      all: correspondentsOfDialogue,
      unconfirmed: unconfirmedOfDialogue,
      withdrawer: members,
      piece: { path: pieces.path, withdrawnAt: pieces.withdrawnAt },
      isFinished: isFinished(),
      letterCount: oneselfId ? lettersFor(oneselfId) : dialogues.letterCount,
      count,
    })
    .from(dialogues)
    .leftJoin(pieces, eq(pieces.id, dialogues.pieceId))
    .leftJoin(members, eq(members.id, dialogues.withdrawnBy))
    .where(which)
    .orderBy(LAST_CHANGED_FIRST, dialogues.id)
    .limit(DIALOGUES_PER_PAGE)
    .offset((page - 1) * DIALOGUES_PER_PAGE)
  // Nobody else is spoken of in it.
  const isWithdrawn = rows.some(({ withdrawer }) => withdrawer !== null)
  const amongMembers = isWithdrawn ? await readCalledAmongMembers(db()) : nameOnScreen
  return {
    count: rows[0]?.count ?? 0,
    dialogues: rows.map(
      ({ dialogue, awaited, all, unconfirmed, piece, withdrawer, isFinished, letterCount }) => {
        const called = namesAround(all, amongMembers)
        return {
          id: dialogue.id,
          theme: dialogue.theme,
          letterCount,
          turnSince: dialogue.turnSince,
          awaited: (awaited ?? []).map(called),
          unconfirmed: hasStopped(all, oneselfId) ? [] : (unconfirmed ?? []).map(called),
          path: piece && !piece.withdrawnAt ? piece.path : null,
          isFinished,
          withdrawn:
            withdrawer && piece?.withdrawnAt ? { by: called(withdrawer), at: piece.withdrawnAt } : null,
          hasStopped: hasStopped(all, oneselfId),
          others: all.filter(({ id }) => id !== oneselfId).map(called),
        }
      },
    ),
  }
}

function hasStopped(all: { id: string; writesNow: boolean }[], oneselfId: string | null): boolean {
  return all.some((it) => it.id === oneselfId && !it.writesNow)
}
