import { and, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import {
  correspondents,
  dialogues,
  letterRevisions,
  members,
  type WrittenLetter,
  writtenLetters,
} from '@/db/schema'
import { type LetterMail, renderLetterMail } from '@/emails/correspondence/letter-mail'
import { MOST_LETTER_BYTES, PASSAGE_BYTES } from '@/emails/correspondence/most-letter-bytes'
import { env } from '@/env'
import { toCorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { pageOfDialogue } from '@/publication/correspondence/dialogues/page-of-dialogue'
import { replyAddress } from '@/publication/correspondence/dialogues/reply-address'
import { writesNow } from '@/publication/correspondence/dialogues/who-writes'
import { mailToMember } from '@/publication/people/members/mail-to-member'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { shortHtmlInWorker } from '@/publication/text/prose/mail-in-worker'
import { headingPrefix } from '@/publication/text/prose/page/place-headings'
import { MAILS } from '@/publication/text/workers/in-worker'
import type { Language } from '@/texts/texts'
import { findDeskPictures } from '../pictures/find-desk-pictures'
import { findDeskReader } from '../private-passages/desk-reader'
import { findSeat } from '../private-passages/find-seat'
import { splitPassages } from '../private-passages/private-passages'
import { NO_SEAT } from '../private-passages/sees-private-passages'
import { lineFor, textFor } from '../private-passages/text-for'
import { tieTypedLetter } from '../quotations/tie-typed-letter'
import { addressesAtDesk, letterAtDesk } from './address-at-desk'
import { carryPictures } from './carry-pictures'
import { isEstimated } from './is-estimated'
import { aboutLetter, letterMessageId } from './mail-letter-later'

/**
 * Mails a sent letter, as it was sent, to one of the other correspondents: from its writer's name, answers to the
 * recipient's own secret address when this site receives mail. Nobody's address but the recipient's is in it. Tried
 * again it has the same Message-ID. Does nothing for anyone who stopped or is gone. Throws when the mail has to be tried again later.
 */
export async function mailLetter(letterId: string, memberId: string): Promise<void> {
  const found = await selectLetter(letterId, memberId)
  const to = found?.recipient.email
  if (!to || !found.letter.sentAt) return
  const { letter, theme, seat } = found
  const outside = await findDeskReader(db(), letter.dialogueId, NO_SEAT)
  const reader = { ...outside, seat: await findSeat(db(), memberId, letter.dialogueId) }
  const body = textFor(reader, letter, found.body)
  const replyTo = replyAddress({ dialogueId: letter.dialogueId, memberId }, seat.addressGeneration)
  const inReplyTo = found.answered ? (found.answered.messageId ?? letterMessageId(found.answered.id)) : null
  await mailToMember({ id: memberId, email: to }, async ({ publicationName, language }) => {
    const { isWhole, ...written } = await toHtml(memberId, letter, body, language)
    const { passages, pictures } = await carryPictures(memberId, written.passages)
    return {
      ...(await renderLetterMail({
        publicationName,
        language,
        theme,
        texts: passagesOf(body),
        // Owners read subjects among unsent mails.
        subject: lineFor(outside, letter, found.subject),
        writerName: toCorrespondentName(found.writer).name,
        sentAt: letter.sentAt ?? letter.createdAt,
        isDateEstimated: isEstimated(letter.datedBy),
        passages,
        isWhole,
        link: `${env().siteUrl}${letterAtDesk(letter.dialogueId, letterId)}`,
        canAnswer: replyTo !== null,
      })),
      about: aboutLetter(letterId),
      fromName: toCorrespondentName(found.writer).name.replace(/[\r\n\0]+/g, ' '),
      ...(replyTo && { replyTo }),
      ...(inReplyTo && { inReplyTo }),
      ...(pictures.length > 0 && { pictures }),
    }
  })
}

/** Marks that are wrong are shown to nobody: such a letter is not mailed at all. */
function passagesOf(body: string) {
  const split = splitPassages(body)
  if (split.status === 'refused') throw new Error('A letter with wrong marks for private passages')
  return split.passages
}

const writers = alias(members, 'writer')
const answered = alias(writtenLetters, 'answered')

async function selectLetter(letterId: string, memberId: string) {
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
      letterRevisions,
      and(
        eq(letterRevisions.letterId, writtenLetters.id),
        eq(letterRevisions.number, sql`coalesce(${writtenLetters.sentRevision}, ${writtenLetters.revision})`),
      ),
    )
    .innerJoin(
      correspondents,
      and(eq(correspondents.dialogueId, dialogues.id), eq(correspondents.memberId, memberId), writesNow()),
    )
    .innerJoin(members, and(eq(members.id, memberId), isNull(members.removedAt)))
    .innerJoin(writers, eq(writers.id, writtenLetters.writerId))
    .leftJoin(answered, eq(answered.id, writtenLetters.answersLetterId))
    .where(eq(writtenLetters.id, letterId))
  return found
}

/** Passage by passage, for as long as there is room in a mail. What it quotes leads to the desk, where the others stand. */
async function toHtml(
  memberId: string,
  { id: letterId, dialogueId, format }: Pick<WrittenLetter, 'id' | 'dialogueId' | 'format'>,
  body: string,
  language: Language,
) {
  const { passages: tied, ids } = await tieTypedLetter(memberId, { dialogueId, letterId, body, format })
  if (!tied) throw new Error('A letter with wrong marks for private passages')
  const to = addressesAtDesk(dialogueId, ids)
  const { siteUrl } = env()
  const options = { siteUrl, language, headingOffset: 1 }
  const page = await pageOfDialogue(dialogueId)
  const atDesk = `${siteUrl}${letterAtDesk(dialogueId, letterId)}`
  const passages: LetterMail['passages'] = []
  let left = MOST_LETTER_BYTES
  for (const { isPrivate, text, line, passages: quoted } of tied) {
    const { html, isWhole } = await shortHtmlInWorker(MAILS, text, format, {
      ...options,
      idPrefix: `r${line}-`,
      place: {
        page,
        headings: `${atDesk}-${headingPrefix(`${line}-`)}`,
        others: `${atDesk.replace(/#.*/, '')}#`,
      },
      letters: { to, ids: { prefix: '', firstBlock: 0 }, linked: new Set<number>(), passages: quoted },
      pictures: await findDeskPictures(memberId, await listPicturesInWorker(MAILS, text, format)),
      mostBytes: left - PASSAGE_BYTES,
    })
    passages.push({ isPrivate, html })
    if (!isWhole) return { passages, isWhole }
    left -= Buffer.byteLength(html) + PASSAGE_BYTES
  }
  return { passages, isWhole: true }
}
