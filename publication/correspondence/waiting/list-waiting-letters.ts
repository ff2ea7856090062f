import { and, asc, eq, ne, not, notExists, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, dialogues, members } from '@/db/schema'
import { correspondentsOfDialogue } from '../dialogues/correspondent-name'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { isFinished } from '../dialogues/is-finished'
import { namesApart } from '../dialogues/names-apart'
import { MOST_WAITING, type Waiting } from './waiting'

/** The letters that others wait for: those of this member, the longest first. One that they mailed waits as a mail. */
export async function listWaitingLetters(memberId: string): Promise<Waiting[]> {
  const isTheirs = and(
    or(eq(dialogues.turnMemberId, memberId), sql`${memberId} = any(${dialogues.alsoAwaited})`),
    not(isFinished()),
    notExists(mailedBy(memberId)),
    await dialoguesOpenTo(db(), memberId, 'write letter'),
  )
  const rows = await db()
    .select({ dialogue: dialogues, all: correspondentsOfDialogue })
    .from(dialogues)
    .innerJoin(members, eq(members.id, dialogues.turnMemberId))
    .where(isTheirs)
    .orderBy(asc(dialogues.turnSince), dialogues.id)
    .limit(MOST_WAITING)
  return rows.map(({ dialogue: { id, theme, turnSince, letterCount, begunBy }, all }) => ({
    kind: 'letter',
    dialogueId: id,
    theme,
    since: turnSince,
    isFirst: letterCount === 0,
    isInvited: begunBy !== memberId && !all.some((one) => one.id === memberId && one.hasWritten),
    others: all.filter((one) => one.id !== memberId && one.writesNow).map(namesApart(all)),
  }))
}

const mailedBy = (memberId: string) =>
  db()
    .select({ id: arrivals.id })
    .from(arrivals)
    .where(
      and(
        eq(arrivals.dialogueId, dialogues.id),
        eq(arrivals.memberId, memberId),
        eq(arrivals.state, 'proposed'),
        ne(arrivals.via, 'upload'),
      ),
    )
