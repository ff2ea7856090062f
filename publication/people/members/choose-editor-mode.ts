import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type EditorMode, members } from '@/db/schema'

/** Remembers for a member how texts are shown to them while they write, on whatever device they do so next. */
export async function chooseEditorMode(memberId: string, editorMode: EditorMode): Promise<void> {
  await db().update(members).set({ editorMode }).where(eq(members.id, memberId))
}
