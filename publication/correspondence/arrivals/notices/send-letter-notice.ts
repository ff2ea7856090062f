import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents, members } from '@/db/schema'
import { type LetterNotice, renderLetterNotice } from '@/emails/correspondence/letter-notice'
import { env } from '@/env'
import { writesNow } from '@/publication/correspondence/dialogues/who-writes'
import { carryPictures } from '@/publication/correspondence/letters/carry-pictures'
import { isEstimated } from '@/publication/correspondence/letters/is-estimated'
import { mailedPassages } from '@/publication/correspondence/letters/mailed-passages'
import { mailedTexts } from '@/publication/correspondence/letters/mailed-texts'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { readersInWords } from '@/publication/correspondence/private-passages/audience/readers-in-words'
import { splitPassages } from '@/publication/correspondence/private-passages/private-passages'
import { mailToMember } from '@/publication/people/members/mail-to-member'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import { MAILS } from '@/publication/text/workers/in-worker'
import type { Jobs } from '@/queue/jobs'
import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'
import { LINK_DAYS } from '../../by-link/link-standing'
import { stopToken } from '../../compositions/stop-token'
import { type ArrivalView, findArrival } from '../find-arrival'
import { type FoldedParts, foldedAsRead } from '../folded-as-read'
import { addressedInWords, toLineOf } from './addressed-in-words'
import { makeLetterLink } from './letter-link'
import { listAddressees } from './list-addressees'

/**
 * Mails the writer of a mailed letter, and nobody else, how it was read and what was folded away, with a link that opens it
 * without signing in; `reminder` above 0: once more. Does nothing when it does not wait any more, for anyone who is gone or writes
 * there no more, and reminds nobody who stopped that. Tried again it has the same Message-ID. Throws when it has to be tried again later.
 */
export async function sendLetterNotice(
  { arrivalId, dialogueId, memberId, reminder }: Jobs['send-letter-notice'],
  now = new Date(),
): Promise<void> {
  const writer = await findWriter(dialogueId, memberId)
  if (!writer?.email || (reminder > 0 && writer.remindersStoppedAt)) return
  const arrival = await findArrival(memberId, arrivalId)
  const addressees = arrival && (await listAddressees(memberId, arrival))
  if (!arrival?.isOwn || arrival.state !== 'proposed' || !addressees) return
  const link = await makeLetterLink(db(), { arrivalId, memberId }, now)
  const stopLink = `${env().siteUrl}/herinneringen/stoppen/${stopToken({ dialogueId, memberId })}`
  await mailToMember({ id: memberId, email: writer.email }, async (about) => {
    const { pictures, ...letter } = await setLetter(memberId, arrival, about.language)
    return {
      ...(await renderLetterNotice({
        ...about,
        ...letter,
        theme: arrival.theme,
        subject: subjectForReaders(arrival.subject),
        mailedAt: arrival.arrivedAt,
        guessed: guessedDate(arrival, about.language),
        toLine: toLineOf(addressees, about.language),
        stopped: stoppedInWords(arrival, about.language),
        reaches: addressedInWords(addressees.reaches, about.language),
        readers: readersInWords(arrival.readers, about.language),
        cameBefore: arrival.cameBefore,
        hasJoinedLines: arrival.joinedLines > 0 && arrival.lineEnds === 'joined',
        folded: listFolded(await foldedAsRead(arrival, MAILS), about.language),
        reminder,
        link,
        linkDays: LINK_DAYS,
        stopLink,
      })),
      about: `letter notice ${arrivalId} ${reminder}`,
      ...(pictures.length > 0 && { pictures }),
    }
  })
}

function guessedDate({ sentAt, datedBy }: ArrivalView, language: Language): string {
  if (!sentAt || (!isEstimated(datedBy) && datedBy !== 'nobody')) return ''
  return sentInWords({ sentAt, datedBy }, textsIn(language).letters.dates, language)
}

/** That whom it seems to be to writes there no more, and to whom it goes instead; '' when it is to nobody like that. */
function stoppedInWords({ stoppedAddressee: stopped }: ArrivalView, language: Language): string {
  const { addresseeStopped } = textsIn(language).arrivals
  return stopped ? addresseeStopped(stopped.name, joinNames(stopped.others, language)) : ''
}

async function findWriter(dialogueId: string, memberId: string) {
  const [found] = await db()
    .select({ email: members.email, remindersStoppedAt: correspondents.remindersStoppedAt })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId), writesNow()))
  return found
}

/** As the other will have it; of a text that cannot be a letter yet, nothing is set: it is shown as it was typed. */
async function setLetter(
  memberId: string,
  { id, dialogueId, body, format, problems }: ArrivalView,
  language: Language,
): Promise<
  Pick<LetterNotice, 'passages' | 'texts' | 'isWhole'> &
    Pick<Awaited<ReturnType<typeof carryPictures>>, 'pictures' | 'carried'>
> {
  const split = splitPassages(body ?? '')
  if (problems.length > 0 || split.status === 'refused')
    return {
      passages: null,
      texts: [{ isPrivate: false, text: body ?? '' }],
      isWhole: true,
      pictures: [],
      carried: 'none',
    }
  const letter = { id, dialogueId, format }
  const atDesk = `${env().siteUrl}/schrijven/post/${id}`
  const { isWhole, passages } = await mailedPassages(memberId, letter, body ?? '', atDesk, language)
  return {
    isWhole,
    ...(await carryPictures(memberId, passages, language)),
    texts: await mailedTexts(split.passages, format, language),
  }
}

function listFolded({ quoted, signature }: FoldedParts, language: Language): LetterNotice['folded'] {
  const words = textsIn(language).letterNotice
  return [
    { title: words.foldedQuoted, text: quoted },
    { title: words.foldedSignature, text: signature },
  ].filter(({ text }) => text.trim() !== '')
}
