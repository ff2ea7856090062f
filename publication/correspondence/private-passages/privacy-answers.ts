import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type PrivacyAnswer, privacyAnswers, writtenLetters } from '@/db/schema'

type Asked = Pick<PrivacyAnswer, 'letterId' | 'kind' | 'found'>

/** Who said of what was found in the letters of a dialogue that it may be read. */
export type PrivacyAnswers = { by(asked: Asked): ReadonlySet<string> }

const NOBODY: ReadonlySet<string> = new Set()

/** All answers about the letters of a dialogue. */
export async function readPrivacyAnswers(
  database: Database | Transaction,
  dialogueId: string,
): Promise<PrivacyAnswers> {
  const { letterId, kind, found, answeredBy } = privacyAnswers
  const rows = await database
    .select({ letterId, kind, found, answeredBy })
    .from(privacyAnswers)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterId))
    .where(eq(writtenLetters.dialogueId, dialogueId))
  const answered = new Map<string, Set<string>>()
  for (const row of rows)
    answered.set(keyOf(row), (answered.get(keyOf(row)) ?? new Set()).add(row.answeredBy))
  return { by: (asked) => answered.get(keyOf(asked)) ?? NOBODY }
}

function keyOf({ letterId, kind, found }: Asked): string {
  return `${letterId} ${kind} ${found}`
}
