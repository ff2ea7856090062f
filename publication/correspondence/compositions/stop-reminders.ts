import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents } from '@/db/schema'
import { readStopToken } from './stop-token'

export type StoppedOutcome = { status: 'stopped' } | { status: 'not-found' }

/** Mails this correspondent no more reminders of this dialogue. Doing it again changes nothing. */
export async function stopReminders(memberId: string, dialogueId: string): Promise<StoppedOutcome> {
  const stopped = await db()
    .update(correspondents)
    .set({ remindersStoppedAt: new Date() })
    .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId)))
    .returning({ memberId: correspondents.memberId })
  return { status: stopped.length > 0 ? 'stopped' : 'not-found' }
}

/** The same for anyone who has the link of a reminder, signed in or not. */
export async function stopRemindersByToken(token: string): Promise<StoppedOutcome> {
  const holder = readStopToken(token)
  return holder ? stopReminders(holder.memberId, holder.dialogueId) : { status: 'not-found' }
}
