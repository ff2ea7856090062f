import type { WrittenLetter } from '@/db/schema'
import type { LetterMail } from '@/emails/correspondence/letter-mail'
import { picturesInWordsInWorker } from '@/publication/text/prose/mail-in-worker'
import { MAILS } from '@/publication/text/workers/in-worker'
import type { Language } from '@/texts/texts'

/**
 * The passages of a letter for a mail as plain text: as they were typed, but for the addresses of pictures, which lead nowhere outside the
 * desk. Throws when one has a text that cannot be read.
 */
export async function mailedTexts(
  passages: LetterMail['texts'],
  format: WrittenLetter['format'],
  language: Language,
): Promise<LetterMail['texts']> {
  const texts: LetterMail['texts'] = []
  for (const { isPrivate, text } of passages)
    texts.push({ isPrivate, text: await picturesInWordsInWorker(MAILS, text, format, language) })
  return texts
}
