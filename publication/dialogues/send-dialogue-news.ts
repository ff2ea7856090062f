import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents, dialogues, members } from '@/db/schema'
import { renderDialogueNews } from '@/emails/dialogue-news'
import { env } from '@/env'
import { mailToMember } from '@/publication/members/mail-to-member'

/**
 * Mails a correspondent that there is something to read in their dialogue, without saying what. Does nothing for who
 * looked meanwhile or is gone. Tried again it has the same Message-ID. Throws when it has to be tried again later.
 */
export async function sendDialogueNews(dialogueId: string, memberId: string): Promise<void> {
  const [found] = await db()
    .select({ theme: dialogues.theme, email: members.email, noticedAt: correspondents.noticedAt })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .innerJoin(members, and(eq(members.id, correspondents.memberId), isNull(members.removedAt)))
    .where(
      and(
        eq(correspondents.dialogueId, dialogueId),
        eq(correspondents.memberId, memberId),
        isNotNull(correspondents.noticedAt),
      ),
    )
  if (!found?.email) return
  const link = `${env().siteUrl}/schrijven/dialogen/${dialogueId}`
  await mailToMember(found.email, async (about) => ({
    ...(await renderDialogueNews({ ...about, link, theme: found.theme })),
    about: `dialogue news ${dialogueId} ${memberId} ${found.noticedAt?.toISOString()}`,
  }))
}
