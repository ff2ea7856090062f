import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogueNews, dialogues, members } from '@/db/schema'
import { renderDialogueNews } from '@/emails/correspondence/dialogue-news'
import { env } from '@/env'
import { mailToMember } from '@/publication/people/members/mail-to-member'
import { dialoguesOpenTo, isCorrespondent } from './dialogues-open-to'

/**
 * Mails a member that there is something to read in a dialogue, without saying what: its correspondents, and an editor
 * who proposed a change that was decided. Does nothing for anyone who looked meanwhile, is gone or may not read it any more.
 * Tried again it has the same Message-ID. Throws when it has to be tried again later.
 */
export async function sendDialogueNews(dialogueId: string, memberId: string): Promise<void> {
  const [found] = await db()
    .select({
      theme: dialogues.theme,
      email: members.email,
      toldAt: dialogueNews.toldAt,
      isOwn: sql<boolean>`${isCorrespondent(memberId)}`,
    })
    .from(dialogueNews)
    .innerJoin(dialogues, eq(dialogues.id, dialogueNews.dialogueId))
    .innerJoin(members, and(eq(members.id, dialogueNews.memberId), isNull(members.removedAt)))
    .where(
      and(
        eq(dialogueNews.dialogueId, dialogueId),
        eq(dialogueNews.memberId, memberId),
        await dialoguesOpenTo(db(), memberId, 'read dialogue'),
      ),
    )
  if (!found?.email) return
  const { theme, isOwn } = found
  const link = `${env().siteUrl}/schrijven/dialogen/${dialogueId}`
  await mailToMember({ id: memberId, email: found.email }, async (about) => ({
    ...(await renderDialogueNews({ ...about, link, theme, isOwn })),
    about: `dialogue news ${dialogueId} ${memberId} ${found.toldAt.toISOString()}`,
  }))
}
