import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type LetterRevision, letterRevisions, type WrittenLetter } from '@/db/schema'
import { versionOf } from './version-of'

/** What its writer can change about a letter. `toMemberId` null: to the other one, or to all others. */
export type LetterText = Pick<WrittenLetter, 'subject' | 'toMemberId'> & {
  /** Markdown, with private passages */
  body: string
}

/** One state of a letter with its number. */
export type NumberedText = LetterText & {
  revision: number
  /** the same as it is counted on screen */
  version: number
  savedAt: Date
  /** what it spells and its writer may not use */
  closedPictures: string[]
  /** while its writer typed, and by no button since */
  savedByItself: boolean
}

/** The newest state of a letter; throws when there is none, since a letter's own number always has its row. */
export async function readNewest(
  database: Database | Transaction,
  letter: WrittenLetter,
): Promise<NumberedText> {
  const { subject, toMemberId, revision } = letter
  const { body, savedAt, closedPictures, savedByItself } = await readLetterRevision(
    database,
    letter.id,
    revision,
  )
  return {
    subject,
    toMemberId,
    body,
    savedAt,
    closedPictures,
    savedByItself,
    revision,
    version: versionOf(letter, revision),
  }
}

/** One revision of a letter; throws when there is none. */
export async function readLetterRevision(
  database: Database | Transaction,
  letterId: string,
  number: number,
): Promise<Pick<LetterRevision, 'subject' | 'body' | 'savedAt' | 'closedPictures' | 'savedByItself'>> {
  const [found] = await database
    .select({
      subject: letterRevisions.subject,
      body: letterRevisions.body,
      savedAt: letterRevisions.savedAt,
      closedPictures: letterRevisions.closedPictures,
      savedByItself: letterRevisions.savedByItself,
    })
    .from(letterRevisions)
    .where(and(eq(letterRevisions.letterId, letterId), eq(letterRevisions.number, number)))
  if (!found) throw new Error(`Letter ${letterId} has no revision ${number}`)
  return found
}

/** Whether two texts say the same, so that saving the one over the other changes nothing. */
export function isSameLetter(one: LetterText, other: LetterText): boolean {
  return one.body === other.body && one.subject === other.subject && one.toMemberId === other.toMemberId
}
