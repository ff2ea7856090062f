import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import { markProblems } from '@/app/(desk)/_editor/marked-problem'
import type { Shown } from '@/app/(desk)/_editor/preview'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { pageOfDialogue } from '@/publication/correspondence/dialogues/page-of-dialogue'
import { addressesAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import { checkLetter } from '@/publication/correspondence/letters/check-letter'
import { tieTypedLetter } from '@/publication/correspondence/quotations/tie-typed-letter'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import type { LetterFormat } from '@/publication/text/prose/problem'
import { setPassages } from './set-passages'

type Typed = {
  dialogueId: string
  letterId: string
  subject: string
  body: string
  format: LetterFormat
  /** who reads what is private in it, its writer first */
  readers: () => Promise<CorrespondentName[]>
}

/** A text of a correspondence as the others will read it as a letter; of one that cannot be, what is wrong where. `memberId` waits in line for it, until `gone`. */
export async function previewText(
  memberId: string,
  { dialogueId, letterId, subject, body, format, readers }: Typed,
  gone?: AbortSignal,
): Promise<Shown> {
  const { texts, language } = await siteTexts()
  const checked = await checkLetter(memberId, { body, format }, language, gone)
  if (checked.status === 'refused')
    return { problems: markProblems(checked.problems, texts.letters.form), preview: null }
  gone?.throwIfAborted()
  const { passages, ids } = await tieTypedLetter(memberId, { dialogueId, letterId, body, format })
  const page = await pageOfDialogue(dialogueId)
  gone?.throwIfAborted()
  const parts = await setPassages({
    passages,
    readers: await readers(),
    to: addressesAtDesk(dialogueId, ids),
    page,
    prefix: 'voorbeeld-',
    noteLevel: 3,
    asker: memberId,
    gone,
  })
  return { problems: [], preview: { title: subjectForReaders(subject), lead: '', parts } }
}
