import { and, count, desc, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, letterRevisions, writtenLetters } from '@/db/schema'
import { correspondentsOfDialogue } from '../dialogues/correspondent-name'
import { isNewestRevision } from '../letters/is-newest-revision'
import { lettersOpenTo } from '../letters/letters-open-to'
import { peopleOf, toWhom } from '../letters/to-whom'

export const DISCARDED_PER_PAGE = 50

/** A letter that its writer threw away before it was sent, with whom it was to: one, or all who write with them. */
export type DiscardedLetter = {
  id: string
  dialogueId: string
  theme: string
  to: { name: string; givenName: string }[]
  body: string
  discardedAt: Date
}

/** The letters that a member threw away and that are still there, the last thrown away first. Pages count from 1. */
export async function listDiscardedLetters(
  memberId: string,
  page: number,
): Promise<{ letters: DiscardedLetter[]; count: number }> {
  const which = and(
    isNotNull(writtenLetters.discardedAt),
    await lettersOpenTo(db(), memberId, 'discard letter'),
  )
  const rows = await db()
    .select({
      letter: writtenLetters,
      body: letterRevisions.body,
      theme: dialogues.theme,
      all: correspondentsOfDialogue,
    })
    .from(writtenLetters)
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .innerJoin(letterRevisions, isNewestRevision())
    .where(which)
    .orderBy(desc(writtenLetters.discardedAt), writtenLetters.id)
    .limit(DISCARDED_PER_PAGE)
    .offset((page - 1) * DISCARDED_PER_PAGE)
  return {
    count: await countDiscardedLetters(memberId),
    letters: rows.map(({ letter, body, theme, all }) => ({
      id: letter.id,
      dialogueId: letter.dialogueId,
      theme,
      to: toWhom(letter, peopleOf(all)),
      body,
      discardedAt: letter.discardedAt ?? letter.updatedAt,
    })),
  }
}

/** How many there are. */
export async function countDiscardedLetters(memberId: string): Promise<number> {
  const [counted] = await db()
    .select({ count: count() })
    .from(writtenLetters)
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .where(and(isNotNull(writtenLetters.discardedAt), await lettersOpenTo(db(), memberId, 'discard letter')))
  return counted?.count ?? 0
}
