import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents, members } from '@/db/schema'
import { renderApprovalReminderMail } from '@/emails/correspondence/approval-reminder'
import { env } from '@/env'
import { mailToMember } from '@/publication/people/members/mail-to-member'
import { LINK_DAYS } from '../by-link/link-standing'
import { linkToProof } from './by-mail/link-to-proof'
import { countQuestions } from './count-questions'
import { findTitleFor } from './find-title-for'
import { listAwaited } from './list-awaited'
import { MOST_REMINDERS } from './remind-of-approvals'
import { stopToken } from './stop-token'

type Asked = { dialogueId: string; memberId: string }

/**
 * Mails a correspondent what is waited for, if it is still so at this moment: their answers, with how many, or their yes; with
 * a link that gives it without signing in. Throws when the mail has to be tried again later.
 */
export async function sendApprovalReminder({ dialogueId, memberId }: Asked, now = new Date()): Promise<void> {
  const [found] = await db()
    .select({ email: members.email, reminders: correspondents.reminders })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(
      and(
        eq(correspondents.dialogueId, dialogueId),
        eq(correspondents.memberId, memberId),
        isNull(correspondents.remindersStoppedAt),
      ),
    )
  // Nobody is waited for who was removed.
  const deed = found?.email && (await listAwaited(db(), dialogueId)).get(memberId)
  const link = deed && (await linkToProof({ dialogueId, memberId, deed }, now))
  if (!found?.email || !link) return
  const questions = deed === 'answer' ? await countQuestions(memberId, dialogueId) : 0
  const stopLink = `${env().siteUrl}/herinneringen/stoppen/${stopToken({ dialogueId, memberId })}`
  const title = await findTitleFor(memberId, dialogueId)
  await mailToMember({ id: memberId, email: found.email }, (about) =>
    renderApprovalReminderMail({
      ...about,
      title,
      questions,
      isLast: found.reminders >= MOST_REMINDERS,
      link,
      linkDays: LINK_DAYS,
      stopLink,
    }),
  )
}
