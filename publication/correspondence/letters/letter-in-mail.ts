import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { correspondents, dialogues, letterRevisions, members, writtenLetters } from '@/db/schema'
import { type LetterMail, renderLetterMail } from '@/emails/correspondence/letter-mail'
import type { Mail } from '@/emails/mail'
import { env } from '@/env'
import { readNamesApart } from '@/publication/correspondence/dialogues/names-apart'
import { replyAddress } from '@/publication/correspondence/dialogues/reply-address'
import { writesNow } from '@/publication/correspondence/dialogues/who-writes'
import { longDate } from '@/texts/dates'
import { type Language, textsIn } from '@/texts/texts'
import { listConfirmedByLink } from '../arrivals/notices/take-back-confirmed'
import { findReaders } from '../private-passages/audience/find-readers'
import { readersInWords } from '../private-passages/audience/readers-in-words'
import { findDeskReader } from '../private-passages/desk-reader'
import { findSeat } from '../private-passages/find-seat'
import { splitPassages } from '../private-passages/private-passages'
import { NO_SEAT } from '../private-passages/sees-private-passages'
import { lineFor, textFor } from '../private-passages/text-for'
import { letterAtDesk } from './address-at-desk'
import { carryPictures } from './carry-pictures'
import { aboutLetter, letterMessageId } from './mail-letter-later'
import { mailedPassages } from './mailed-passages'
import { mailedTexts } from './mailed-texts'
import { sentInWords } from './sent-in-words'

/** A sent letter, as it was sent, and one of the other correspondents, who is mailed it. */
export type LetterToMail = NonNullable<Awaited<ReturnType<typeof findLetterToMail>>>

/** What else the mail says when it is the one that invites: null for anybody who writes already. */
export type Inviting = Pick<LetterMail, 'inviting'> & { link: string | null }

const writers = alias(members, 'writer')
const answered = alias(writtenLetters, 'answered')

/** As it was sent; to who came later as it is now: what is private in it may have stood there openly before. */
const asSentTo = sql`case
  when ${correspondents.createdAt} > greatest(${writtenLetters.createdAt}, ${writtenLetters.sentAt}) then ${writtenLetters.revision}
  else coalesce(${writtenLetters.sentRevision}, ${writtenLetters.revision}) end`

/** Null for a letter that was not sent, and for whoever stopped or is gone. */
export async function findLetterToMail(letterId: string, memberId: string) {
  const [found] = await db()
    .select({
      letter: writtenLetters,
      subject: letterRevisions.subject,
      body: letterRevisions.body,
      theme: dialogues.theme,
      seat: correspondents,
      recipient: members,
      writer: writers,
      answered: { id: answered.id, messageId: answered.messageId },
    })
    .from(writtenLetters)
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .innerJoin(
      correspondents,
      and(eq(correspondents.dialogueId, dialogues.id), eq(correspondents.memberId, memberId), writesNow()),
    )
    .innerJoin(
      letterRevisions,
      and(eq(letterRevisions.letterId, writtenLetters.id), eq(letterRevisions.number, asSentTo)),
    )
    .innerJoin(members, eq(members.id, memberId))
    .innerJoin(writers, eq(writers.id, writtenLetters.writerId))
    .leftJoin(answered, eq(answered.id, writtenLetters.answersLetterId))
    .where(eq(writtenLetters.id, letterId))
  return found?.letter.sentAt ? found : null
}

/**
 * The letter for a mail to this correspondent: from its writer's name, as far as they may read it, answers to their own secret address
 * when this site receives mail. Nobody's address but theirs is in it. Set again it has the same Message-ID.
 */
export async function letterInMail(
  found: LetterToMail,
  { publicationName, language }: { publicationName: string; language: Language },
  { inviting, link }: Inviting = { inviting: null, link: null },
): Promise<Omit<Mail, 'to' | 'ofMember'>> {
  const { letter, theme, seat, recipient, writer } = found
  const { dialogueId, id: letterId } = letter
  const memberId = recipient.id
  const outside = await findDeskReader(db(), dialogueId, NO_SEAT)
  const reader = { ...outside, seat: await findSeat(db(), memberId, dialogueId) }
  const body = textFor(reader, letter, found.body)
  const replyTo = replyAddress({ dialogueId, memberId }, seat.addressGeneration)
  const atDesk = `${env().siteUrl}${letterAtDesk(dialogueId, letterId)}`
  const inReplyTo = found.answered ? (found.answered.messageId ?? letterMessageId(found.answered.id)) : null
  const writerName = (await readNamesApart(db(), dialogueId))(writer).name
  const { isWhole, ...written } = await mailedPassages(memberId, letter, body, atDesk, language)
  const { passages, pictures, carried } = await carryPictures(memberId, written.passages, language)
  return {
    ...(await renderLetterMail({
      publicationName,
      language,
      theme,
      texts: await mailedTexts(passagesOf(body), letter.format, language),
      // Owners read subjects among unsent mails.
      subject: lineFor(outside, letter, found.subject),
      writerName,
      sent: sentInWords(
        { ...letter, sentAt: letter.sentAt ?? letter.createdAt },
        textsIn(language).letters.dates,
        language,
      ),
      passages,
      readers: readersInWords((await findReaders(db(), dialogueId))(letter), language),
      isWhole,
      hasAllPictures: carried !== 'some',
      inviting,
      confirmed: await lastConfirmed({ memberId, dialogueId }, language),
      link: link ?? atDesk,
      canAnswer: replyTo !== null,
    })),
    about: aboutLetter(letterId),
    fromName: writerName.replace(/[\r\n\0]+/g, ' '),
    ...(replyTo && { replyTo }),
    ...(inReplyTo && { inReplyTo }),
    ...(pictures.length > 0 && { pictures }),
  }
}

/** Their last letter, when somebody with its link confirmed it: told with the next, by which it is still to be undone. */
async function lastConfirmed(
  { memberId, dialogueId }: { memberId: string; dialogueId: string },
  language: Language,
): Promise<LetterMail['confirmed']> {
  const [last] = await listConfirmedByLink(memberId, dialogueId)
  if (!last?.decidedAt) return null
  return {
    day: longDate(last.decidedAt, language),
    link: `${env().siteUrl}/schrijven/post/${last.arrivalId}`,
  }
}

/** Marks that are wrong are shown to nobody: such a letter is not mailed at all. */
function passagesOf(body: string) {
  const split = splitPassages(body)
  if (split.status === 'refused') throw new Error('A letter with wrong marks for private passages')
  return split.passages
}
