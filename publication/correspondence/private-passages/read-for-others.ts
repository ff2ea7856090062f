import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { letterRevisions, writtenLetters } from '@/db/schema'
import { withoutPrivatePassages } from '@/publication/correspondence/private-passages/private-passages'
import { findLoneMarks } from './find-lone-marks'
import { listWhoMayBeNamed } from './list-who-may-be-named'
import { findPrivateElsewhere } from './private-elsewhere'
import { type PrivateWords, privateWordsOf } from './private-words'

const QUOTED_LINE = /^[ \t]*>/m

/** What somebody who does not write in a dialogue may have of the mails to it. */
export type ForOthers = {
  /** a text; null when something private is, or could be, in it */
  body: (text: string) => string | null
  /** a subject likewise; empty when something private is in it */
  subject: (text: string) => string
}

/**
 * Reads once what all mails to a dialogue are looked at with. A mail may say again what it answers, without the marks: then nothing
 * of it is shown.
 */
export async function readForOthers(dialogueId: string): Promise<ForOthers> {
  const words = await readAllPrivateWords(dialogueId)
  const body = (text: string) => bodyWithout(words, text)
  return { body, subject: (text) => body(text) ?? '' }
}

/** Of every revision, sent or not; null when the marks of one are wrong, so that nobody knows what is private. */
async function readAllPrivateWords(dialogueId: string): Promise<PrivateWords<string> | null> {
  const letters = await db()
    .select({ body: letterRevisions.body })
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
    .where(eq(writtenLetters.dialogueId, dialogueId))
  const named = await listWhoMayBeNamed(db(), dialogueId)
  try {
    return privateWordsOf(
      letters.map((letter) => ({ bodies: [letter.body], whose: dialogueId })),
      named,
    )
  } catch {
    return null
  }
}

function bodyWithout(words: PrivateWords<string> | null, text: string): string | null {
  if (!words || QUOTED_LINE.test(text) || findLoneMarks(text).length > 0) return null
  try {
    return findPrivateElsewhere(text, words).length > 0 ? null : withoutPrivatePassages(text)
  } catch {
    return null
  }
}
