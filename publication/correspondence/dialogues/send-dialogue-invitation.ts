import { and, asc, desc, eq, isNotNull, isNull, lt, ne, notInArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { correspondents, dialogues, members, writtenLetters } from '@/db/schema'
import { renderDialogueInvitation } from '@/emails/correspondence/dialogue-invitation'
import { oneLine } from '@/emails/one-line'
import { env } from '@/env'
import { mailToMember } from '@/publication/people/members/mail-to-member'
import { makeLinkToMail } from '@/publication/people/sessions/make-link-to-mail'
import { enqueue } from '@/queue/enqueue'
import type { Jobs } from '@/queue/jobs'
import { joinNames } from '@/texts/join-names'
import { findLetterToMail, letterInMail } from '../letters/letter-in-mail'
import { takeWaitingInvitation } from './invite-with-letter'
import { type NamesApart, readNamesApart } from './names-apart'
import { replyAddress } from './reply-address'
import { toldApart } from './told-apart'
import { listWhoWrite, writesNow } from './who-writes'

/** Who is invited into which dialogue, and by whom: who began it, or who asked a third to join. */
type Invitation = Jobs['send-dialogue-invitation']

/**
 * Mails a correspondent that they are invited into a dialogue, with the letter that they are to answer when there is one: the first, or for
 * who joins later the newest of before. Answering it is accepting, and as an answer quotes it, it has no key in it. Where it cannot be
 * answered, who never signed in gets a link that does so, for seven days at most. Without a letter it has no words of a member but their name, and an answer is the first. Does nothing for anyone who stopped or is gone. Tried again it has the same
 * Message-ID. Throws when the mail has to be tried again later.
 */
export async function sendDialogueInvitation(asked: Invitation): Promise<void> {
  if (asked.waits) return waitNoLonger(asked)
  const { dialogueId, memberId } = asked
  const found = await selectInvitation(asked)
  if (!found) return
  const { invited, theme, host, seat } = found
  const reads = asked.isJoining ? found.letterCount : 0
  const letterId = asked.letterId ?? (await findNewestBefore(dialogueId, memberId, seat.createdAt))
  const letter = letterId ? await findLetterToMail(letterId, memberId) : null
  const page = `/schrijven/dialogen/${dialogueId}`
  const comesInBy = invited.joinedAt ? null : canBeAnswered() ? 'mail' : 'link'
  const made = comesInBy !== 'link' ? null : await makeLinkToMail('invitation', isWaitedFor(memberId))
  const email = made?.email ?? invited.email
  if (!email) return
  const link = made ? `${made.link}?naar=${encodeURIComponent(page)}` : `${env().siteUrl}${page}`
  const replyTo = canBeAnswered() ? replyAddress({ dialogueId, memberId }, seat.addressGeneration) : null
  const called = await readNamesApart(db(), dialogueId)
  const others = await listOthersTold(dialogueId, [memberId, host.id], called)
  await mailToMember({ id: memberId, email, invitedBy: host.id }, async (about) => {
    const hostName = toldApart(host, called)
    if (!letter)
      return {
        ...(await renderDialogueInvitation({
          ...about,
          link,
          hostName,
          theme: invited.joinedAt ? theme : null,
          reads,
          others: joinNames(others, about.language),
          canAnswer: replyTo !== null,
        })),
        ...(replyTo && { replyTo }),
        about: `dialogue invitation ${dialogueId} ${memberId}`,
      }
    const { fromName, ...mail } = await letterInMail(letter, about, {
      inviting: {
        hostName: oneLine(hostName),
        comesInBy,
        reads,
        others: joinNames(others, about.language),
      },
      link,
    })
    // Of a letter by another than who invites, the publication's.
    return { ...mail, ...(letter.writer.id === host.id && fromName && { fromName }) }
  })
}

/** Whether an answer by mail is possible: mail comes in, and this one leaves. Without a mail server whoever invites passes its link on. */
const canBeAnswered = () => env().inboundDomain !== null && env().smtpUrl !== null

/**
 * Nothing was written within a day: the invitation comes without a letter, unless it went with one meanwhile. In the name of somebody who does
 * not write there any more nobody is invited: it goes on waiting for a letter.
 */
async function waitNoLonger({ dialogueId, memberId, hostId: by }: Invitation): Promise<void> {
  await db().transaction(async (transaction) => {
    if (by && !(await listWhoWrite(transaction, dialogueId)).includes(by)) return
    const hostId = await takeWaitingInvitation(transaction, { dialogueId, memberId })
    if (hostId) await enqueue(transaction, 'send-dialogue-invitation', { dialogueId, memberId, hostId })
  })
}

const isWaitedFor = (memberId: string) =>
  and(eq(members.id, memberId), isNull(members.joinedAt), isNull(members.removedAt))

/** What the others who write there are called, but for whoever told no name. */
async function listOthersTold(dialogueId: string, butFor: string[], called: NamesApart): Promise<string[]> {
  const rows = await db()
    .select({ id: members.id, name: members.name, email: members.email })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(
      and(
        eq(correspondents.dialogueId, dialogueId),
        notInArray(correspondents.memberId, butFor),
        writesNow(),
      ),
    )
    .orderBy(asc(correspondents.position))
  return rows.map((one) => toldApart(one, called)).filter(Boolean)
}

const hosts = alias(members, 'host')

async function selectInvitation({ dialogueId, memberId, hostId }: Invitation) {
  const [found] = await db()
    .select({
      theme: dialogues.theme,
      letterCount: dialogues.letterCount,
      invited: members,
      host: hosts,
      seat: correspondents,
    })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .innerJoin(hosts, eq(hosts.id, hostId ?? dialogues.begunBy))
    .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId), writesNow()))
  return found
}

/** The newest letter of others from before they came: those that were sent since are mailed to them anyway. */
async function findNewestBefore(dialogueId: string, memberId: string, cameAt: Date): Promise<string | null> {
  const [newest] = await db()
    .select({ id: writtenLetters.id })
    .from(writtenLetters)
    .where(
      and(
        eq(writtenLetters.dialogueId, dialogueId),
        ne(writtenLetters.writerId, memberId),
        isNotNull(writtenLetters.sentAt),
        lt(writtenLetters.sentAt, cameAt),
      ),
    )
    .orderBy(desc(writtenLetters.sentAt), desc(writtenLetters.id))
    .limit(1)
  return newest?.id ?? null
}
