import { and, desc, eq, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, letterRevisions, writtenLetters } from '@/db/schema'
import { correspondentsOfDialogue } from '../dialogues/correspondent-name'
import { isNewestRevision } from './is-newest-revision'
import { isUnsent } from './is-unsent'
import { lettersOpenTo } from './letters-open-to'
import { peopleOf, toWhom } from './to-whom'

/** A letter that its writer did not send yet, with whom it is to: one, or all who write with them. */
export type UnsentLetter = {
  dialogueId: string
  theme: string
  to: { name: string; givenName: string }[]
  body: string
  updatedAt: Date
}

/** The letters of a member that nobody else has yet and that have words in them, the most recently saved first; at most `most`. */
export async function listUnsentLetters(memberId: string, most: number): Promise<UnsentLetter[]> {
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
    .where(
      and(
        eq(writtenLetters.writerId, memberId),
        isUnsent(),
        ne(letterRevisions.body, ''),
        await lettersOpenTo(db(), memberId, 'write letter'),
      ),
    )
    .orderBy(desc(writtenLetters.updatedAt), writtenLetters.id)
    .limit(most)
  return rows.map(({ letter, body, theme, all }) => ({
    dialogueId: letter.dialogueId,
    theme,
    to: toWhom(letter, peopleOf(all)),
    body,
    updatedAt: letter.updatedAt,
  }))
}
