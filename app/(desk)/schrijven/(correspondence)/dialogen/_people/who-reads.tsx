import { siteTexts } from '@/app/_server/site-texts'
import type { FoundLetter } from '@/publication/correspondence/letters/find-written-letter'
import { hasPrivatePassages } from '@/publication/correspondence/private-passages/audience/has-private-passages'
import { readersInWords } from '@/publication/correspondence/private-passages/audience/readers-in-words'

/** "Onder ons: Denise en Carola", above texts of a letter in which something is private; nothing for who does not read it. */
export async function WhoReads({ letter: { readers, body } }: { letter: FoundLetter }) {
  if (readers.length === 0 || !hasPrivatePassages(body)) return null
  const { texts, language } = await siteTexts()
  return <p className="hint">{texts.dialogues.page.betweenUs(readersInWords(readers, language))}</p>
}
