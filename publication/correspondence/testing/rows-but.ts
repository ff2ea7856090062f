import { db } from '@/db/client'
import {
  approvals,
  arrivals,
  compositions,
  correspondents,
  dialogues,
  exchanges,
  joinRequests,
  letterChanges,
  letterRevisions,
  letters,
  pieces,
  privacyAnswers,
  writtenLetters,
} from '@/db/schema'

const TABLES = {
  approvals,
  arrivals,
  compositions,
  correspondents,
  dialogues,
  exchanges,
  joinRequests,
  letterChanges,
  letterRevisions,
  letters,
  pieces,
  privacyAnswers,
  writtenLetters,
}

/** Every row of correspondence and of what readers have of it, but for those of this dialogue. */
export async function rowsBut(dialogueId: string): Promise<Record<string, string[]>> {
  const letters = await db().select().from(writtenLetters)
  const own = letters.filter((letter) => letter.dialogueId === dialogueId).map(({ id }) => id)
  const dialogue = (await db().select().from(dialogues)).find(({ id }) => id === dialogueId)
  const ids = [dialogueId, ...own, ...(dialogue?.pieceId ? [dialogue.pieceId] : [])]
  const all: Record<string, string[]> = {}
  for (const [name, table] of Object.entries(TABLES)) {
    const rows = (await db().select().from(table)).map((row) => JSON.stringify(row))
    all[name] = rows.filter((row) => !ids.some((id) => row.includes(id))).sort()
  }
  return all
}
