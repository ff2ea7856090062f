import { and, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { correspondents, dialogues, members } from '@/db/schema'
import { renderDialogueInvitation } from '@/emails/correspondence/dialogue-invitation'
import { env } from '@/env'
import { mailToMember } from '@/publication/people/members/mail-to-member'
import { toldName } from '@/publication/people/members/told-name'
import { makeLinkToMail } from '@/publication/people/sessions/make-link-to-mail'
import type { Jobs } from '@/queue/jobs'

/** Who is invited into which dialogue, and by whom: who began it, or who asked a third to join. */
type Invitation = Jobs['send-dialogue-invitation']

/**
 * Mails a correspondent that they are invited into a dialogue, in the name of whoever invited them. Who never signed in gets a link that does so, for seven
 * days at most, and no words of a member but their name: the mail must not carry what somebody would spread. Does nothing
 * for anyone who is gone. Throws when the mail has to be tried again later.
 */
export async function sendDialogueInvitation(asked: Invitation): Promise<void> {
  const { dialogueId, memberId } = asked
  const found = await selectInvitation(asked)
  if (!found) return
  const { invited, theme, host } = found
  const page = `/schrijven/dialogen/${dialogueId}`
  const made = invited.joinedAt ? null : await makeLinkToMail('invitation', isWaitedFor(memberId))
  const email = made?.email ?? invited.email
  if (!email) return
  const link = made ? `${made.link}?naar=${encodeURIComponent(page)}` : `${env().siteUrl}${page}`
  await mailToMember({ id: memberId, email, invitedBy: host.id }, async (about) => ({
    ...(await renderDialogueInvitation({
      ...about,
      link,
      hostName: toldName(host),
      theme: invited.joinedAt ? theme : null,
    })),
    about: `dialogue invitation ${dialogueId} ${memberId}`,
  }))
}

const isWaitedFor = (memberId: string) =>
  and(eq(members.id, memberId), isNull(members.joinedAt), isNull(members.removedAt))

const hosts = alias(members, 'host')

async function selectInvitation({ dialogueId, memberId, hostId }: Invitation) {
  const [found] = await db()
    .select({ theme: dialogues.theme, invited: members, host: hosts })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .innerJoin(members, and(eq(members.id, correspondents.memberId), isNull(members.removedAt)))
    .innerJoin(hosts, eq(hosts.id, hostId ?? dialogues.begunBy))
    .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId)))
  return found
}
