import { eq } from 'drizzle-orm'
import { pieces } from '@/db/schema'
import { MOST_LETTER_BYTES } from '@/emails/correspondence/most-letter-bytes'
import type { Mail } from '@/emails/mail'
import { listHeaders } from '@/emails/readers/list-headers'
import { renderPublicLetterMail } from '@/emails/readers/public-letter'
import { env } from '@/env'
import { headingOf, letterOptions, permalinkOf } from '@/publication/public/feeds/letter-places'
import { lastNumber } from '@/publication/public/letters/last-number'
import type { LetterView } from '@/publication/public/letters/list-letters'
import { traceInWorker } from '@/publication/public/letters/trace-in-worker'
import { findPublicPictures } from '@/publication/public/pictures/find-public-pictures'
import { type PieceView, selectViews } from '@/publication/public/pieces/select-views'
import { readPublication } from '@/publication/public/site/read-publication'
import { myMailAddress } from '@/publication/readers/my-mail/my-mail-token'
import { leaveToken } from '@/publication/readers/subscriptions/leave-token'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { mailTextInWorker, shortHtmlInWorker } from '@/publication/text/prose/mail-in-worker'
import { placeElsewhere } from '@/publication/text/prose/page/lead-links'
import { MAILS } from '@/publication/text/workers/in-worker'
import { type Language, textsIn } from '@/texts/texts'
import { momentSent } from '@/texts/when-sent'
import type { ClaimedLetter } from './claim-letter'

/**
 * The mail that brings this letter to this follower, from its writer's name, with the address by which they leave. Tried
 * again it keeps its Message-ID. Nobody reads answers, and the mail says so. Throws when the letter is not there.
 */
export async function composeLetter(claimed: ClaimedLetter): Promise<Mail> {
  const { subscriptionId, readerId, email, pieceId, number } = claimed
  const [publication, [piece]] = await Promise.all([
    readPublication(),
    selectViews({ where: eq(pieces.id, pieceId), limit: 1 }),
  ])
  const letter = piece?.letters.find((one) => one.number === number)
  if (!piece || !letter) throw new Error(`Letter ${number} of ${pieceId} is not there`)
  const { siteUrl } = env()
  const token = leaveToken('dialogue', subscriptionId)
  const rendered = await renderPublicLetterMail({
    publicationName: publication.name,
    ...(await setLetter(letter, piece, publication.language)),
    leaveLink: `${siteUrl}/volgen/afmelden/${token}`,
    myMailLink: myMailAddress(readerId),
  })
  return {
    to: email,
    ...rendered,
    fromName: letter.from.name.replace(/\s+/g, ' '),
    headers: listHeaders(`${siteUrl}/api/volgen/afmelden/${token}`, `${pieceId}.brieven`),
    about: `letter ${subscriptionId} ${number}`,
  }
}

async function setLetter(letter: LetterView, piece: PieceView, language: Language) {
  const { siteUrl } = env()
  const pictures = await findPublicPictures(await listPicturesInWorker(MAILS, letter.body, letter.format))
  const trace = (await traceInWorker(MAILS, piece.letters)).get(letter.number)
  const options = letterOptions(letter.number, { path: piece.path, trace }, { siteUrl, pictures, language })
  return {
    language,
    title: piece.title,
    number: letter.number,
    subject: letter.subject,
    writer: letter.from.name,
    heading: headingOf(letter, language),
    sent: letter.sentAt && momentSent({ ...letter, sentAt: letter.sentAt }, language),
    place: textsIn(language).reader.letterOf(letter.number, lastNumber(piece.letters)),
    link: permalinkOf(letter.number, piece.path, siteUrl),
    ...(await shortHtmlInWorker(MAILS, letter.body, letter.format, {
      ...options,
      mostBytes: MOST_LETTER_BYTES,
    })),
    text: await mailTextInWorker(MAILS, letter.body, letter.format, {
      siteUrl,
      language,
      pictures,
      place: placeElsewhere(siteUrl, piece.path, `b${letter.number}-`),
    }),
  }
}
