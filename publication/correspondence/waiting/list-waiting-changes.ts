import { and, asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, letterChanges, members, writtenLetters } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { correspondentsOfDialogue } from '../dialogues/correspondent-name'
import { dialoguesOpenTo } from '../dialogues/dialogues-open-to'
import { namesAround } from '../dialogues/names-around'
import { MOST_WAITING, type Waiting } from './waiting'

/** The changes that were proposed in letters of this member, and that they did not answer, the oldest first. */
export async function listWaitingChanges(memberId: string): Promise<Waiting[]> {
  const isTheirs = and(
    eq(writtenLetters.writerId, memberId),
    isNull(letterChanges.decision),
    await dialoguesOpenTo(db(), memberId, 'decide letter change'),
  )
  const rows = await db()
    .select({
      id: letterChanges.id,
      since: letterChanges.proposedAt,
      proposer: members,
      dialogue: dialogues,
      all: correspondentsOfDialogue,
    })
    .from(letterChanges)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterChanges.letterId))
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .innerJoin(members, eq(members.id, letterChanges.proposedBy))
    .where(isTheirs)
    .orderBy(asc(letterChanges.proposedAt), letterChanges.id)
    .limit(MOST_WAITING)
  const amongMembers = await readCalledAmongMembers(db())
  return rows.map(({ id, since, proposer, dialogue, all }) => ({
    kind: 'change',
    changeId: id,
    dialogueId: dialogue.id,
    theme: dialogue.theme,
    proposer: namesAround(all, amongMembers)(proposer),
    since,
  }))
}
