import { MOST_LETTER_BYTES } from '@/emails/correspondence/most-letter-bytes'
import type { ProofMail } from '@/emails/correspondence/proof-mail'
import type { MailPicture } from '@/emails/mail'
import { env } from '@/env'
import { pieceToHtmlInWorker } from '@/publication/public/feeds/html-in-worker'
import { type Setting as HtmlSetting, headingOf } from '@/publication/public/feeds/letter-places'
import type { LetterView } from '@/publication/public/letters/list-letters'
import { listPicturesOf } from '@/publication/public/pieces/list-pictures-of'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { mailTextInWorker } from '@/publication/text/prose/mail-in-worker'
import type { MailTextOptions } from '@/publication/text/prose/prose-to-mail-text'
import { MAILS } from '@/publication/text/workers/in-worker'
import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'
import { momentSent } from '@/texts/when-sent'
import { carryPictures } from '../../letters/carry-pictures'
import { findDeskPictures } from '../../pictures/find-desk-pictures'
import { previewOfProof } from '../preview-of-proof'
import type { ProofBehindLink } from './open-proof-link'

type SetProof = Pick<ProofMail, 'title' | 'lead' | 'html' | 'endsAfter' | 'carried' | 'text'> & {
  pictures: MailPicture[]
}

/**
 * A proof for a mail to this member, as readers will see it and as far as this member may read it: its pictures in the mail, and
 * links between its letters to the page behind `link`, as nothing of it has an address of its own yet.
 */
export async function proofInMail(
  { memberId, open }: Pick<ProofBehindLink, 'memberId' | 'open'>,
  link: string,
  language: Language,
): Promise<SetProof> {
  const preview = await previewOfProof(MAILS, open.current, open.piece)
  const { siteUrl } = env()
  const pictures = await findDeskPictures(memberId, await listPicturesOf(MAILS, preview))
  const { html, endsAfter } = await htmlThatFits(preview, { siteUrl, pictures, language, isEverything: true })
  const led = html.replaceAll(`href="${siteUrl}${preview.path}#`, `href="${link}#drukproef-`)
  const carried = await carryPictures(memberId, [{ isPrivate: false, html: led }], language)
  return {
    title: preview.title,
    lead: preview.lead,
    html: carried.passages.map((passage) => passage.html).join(''),
    endsAfter,
    text: await inText(preview, { siteUrl, language, pictures }),
    pictures: carried.pictures,
    carried: carried.carried,
  }
}

/** As many whole letters from the beginning as a mail has room for. */
async function htmlThatFits(
  preview: PieceView,
  setting: HtmlSetting,
): Promise<Pick<ProofMail, 'html' | 'endsAfter'>> {
  let count = preview.letters.length
  for (;;) {
    const isWhole = count === preview.letters.length
    const letters = preview.letters.slice(0, count)
    const part = isWhole ? preview : { ...preview, letters, body: '', waitingFor: [] }
    const html = await pieceToHtmlInWorker(MAILS, part, setting)
    const bytes = Buffer.byteLength(html)
    if (bytes <= MOST_LETTER_BYTES) return { html, endsAfter: isWhole ? null : (letters.at(-1)?.number ?? 0) }
    if (count === 0) return { html: '', endsAfter: 0 }
    count = Math.min(count - 1, Math.floor((count * MOST_LETTER_BYTES) / bytes))
  }
}

type Setting = Omit<MailTextOptions, 'place'>

/** All of it, as the page shows it; places in it are in the same mail. */
async function inText(
  { path, image, letters, body, waitingFor }: PieceView,
  setting: Setting,
): Promise<string> {
  const { prose, reader } = textsIn(setting.language)
  const options = { ...setting, place: { page: path, headings: '#', others: '#' } }
  const parts = image
    ? [prose.pictureInWords({ shows: image.alt, credit: image.credit, licence: image.licence })]
    : []
  for (const letter of letters) parts.push(...(await letterInText(letter, options)))
  parts.push(await mailTextInWorker(MAILS, body, 'mdx', options))
  if (waitingFor.length > 0) parts.push(reader.waitingFor(joinNames(waitingFor, setting.language)))
  return parts.filter((part) => part.trim() !== '').join('\n\n')
}

async function letterInText(letter: LetterView, options: MailTextOptions): Promise<string[]> {
  const { number, subject, sentAt, interlude, body, format } = letter
  const { language } = options
  const words = textsIn(language).reader
  const when = sentAt && momentSent({ ...letter, sentAt }, language)
  return [
    await mailTextInWorker(MAILS, interlude, 'mdx', options),
    [
      `* ${words.letterHeading(number)} · ${headingOf(letter, language)} *`,
      when,
      subject && `${words.subject}: ${subject}`,
    ]
      .filter(Boolean)
      .join('\n'),
    await mailTextInWorker(MAILS, body, format, options),
  ]
}
