import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { letterRevisions, writtenLetters } from '@/db/schema'
import { withoutPrivatePassages } from '@/publication/correspondence/private-passages/private-passages'
import { findLoneMarks } from './find-lone-marks'
import { listWhoMayBeNamed } from './list-who-may-be-named'
import { findPrivateElsewhere } from './private-elsewhere'
import { privateWordsOf } from './private-words'

const QUOTED_LINE = /^[ \t]*>/m

/** The subject of a mail likewise; empty when something private is in it. */
export async function subjectForOthers(dialogueId: string, subject: string): Promise<string> {
  return (await bodyForOthers(dialogueId, subject)) ?? ''
}

/**
 * The text of a mail as who does not write in its dialogue may have it; null when something private is, or could be, in
 * it. A mail may say again what it answers, without the marks: then nothing of it is shown.
 */
export async function bodyForOthers(dialogueId: string, body: string): Promise<string | null> {
  if (QUOTED_LINE.test(body) || findLoneMarks(body).length > 0) return null
  const letters = await db()
    .select({ body: letterRevisions.body })
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
    .where(eq(writtenLetters.dialogueId, dialogueId))
  try {
    const words = privateWordsOf(
      letters.map((letter) => ({ bodies: [letter.body], whose: dialogueId })),
      await listWhoMayBeNamed(db(), dialogueId),
    )
    return findPrivateElsewhere(body, words).length > 0 ? null : withoutPrivatePassages(body)
  } catch {
    return null
  }
}
