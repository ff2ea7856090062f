import type { WrittenLetter } from '@/db/schema'
import type { LetterMail } from '@/emails/correspondence/letter-mail'
import { MOST_LETTER_BYTES, PASSAGE_BYTES } from '@/emails/correspondence/most-letter-bytes'
import { env } from '@/env'
import { pageOfDialogue } from '@/publication/correspondence/dialogues/page-of-dialogue'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { shortHtmlInWorker } from '@/publication/text/prose/mail-in-worker'
import { headingPrefix } from '@/publication/text/prose/page/place-headings'
import { MAILS } from '@/publication/text/workers/in-worker'
import type { Language } from '@/texts/texts'
import { findDeskPictures } from '../pictures/find-desk-pictures'
import { tieTypedLetter } from '../quotations/tie-typed-letter'
import { addressesAtDesk } from './address-at-desk'

/**
 * A letter for a mail to this member, passage by passage, for as long as there is room in one. What it quotes leads to the desk, where
 * the others stand; `atDesk`: where the letter itself does. Throws when it has a text that cannot be set.
 */
export async function mailedPassages(
  memberId: string,
  { id: letterId, dialogueId, format }: Pick<WrittenLetter, 'id' | 'dialogueId' | 'format'>,
  body: string,
  atDesk: string,
  language: Language,
): Promise<Pick<LetterMail, 'passages' | 'isWhole'>> {
  const { passages: tied, ids } = await tieTypedLetter(memberId, { dialogueId, letterId, body, format })
  if (!tied) throw new Error('A letter with wrong marks for private passages')
  const to = addressesAtDesk(dialogueId, ids)
  const { siteUrl } = env()
  const options = { siteUrl, language, headingOffset: 1 }
  const page = await pageOfDialogue(dialogueId)
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
