import { isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { approvals, compositions, dialogues, writtenLetters } from '@/db/schema'

/** What was written is in the way of what is written next. */
export async function clearDesk(): Promise<void> {
  await db().delete(approvals)
  await db().delete(writtenLetters).where(isNull(writtenLetters.sentAt))
  await db().delete(compositions)
  await db().update(dialogues).set({ composition: 0 })
}
