import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { compositions, correspondents, dialogues, members } from '@/db/schema'
import { renderApprovalReminderMail } from '@/emails/correspondence/approval-reminder'
import { env } from '@/env'
import { mailToMember } from '@/publication/people/members/mail-to-member'
import { isNewestComposition } from './is-newest-composition'
import { listAwaited } from './list-awaited'
import { stopToken } from './stop-token'

type Asked = { dialogueId: string; memberId: string }

/**
 * Mails a correspondent that their approval is waited for, if that is still so at this moment. Throws when the mail has
 * to be tried again later.
 */
export async function sendApprovalReminder({ dialogueId, memberId }: Asked): Promise<void> {
  const [found] = await db()
    .select({ email: members.email, theme: dialogues.theme, title: compositions.title })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .leftJoin(compositions, isNewestComposition())
    .where(
      and(
        eq(correspondents.dialogueId, dialogueId),
        eq(correspondents.memberId, memberId),
        isNull(correspondents.remindersStoppedAt),
        isNull(members.removedAt),
      ),
    )
  if (!found?.email || !(await listAwaited(db(), dialogueId)).has(memberId)) return
  const link = `${env().siteUrl}/schrijven/dialogen/${dialogueId}/samenstelling/drukproef`
  const stopLink = `${env().siteUrl}/herinneringen/stoppen/${stopToken({ dialogueId, memberId })}`
  await mailToMember({ id: memberId, email: found.email }, (about) =>
    renderApprovalReminderMail({ ...about, title: found.title || found.theme, link, stopLink }),
  )
}
