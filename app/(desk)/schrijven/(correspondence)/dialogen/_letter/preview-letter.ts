import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { markProblems } from '@/app/(desk)/_editor/marked-problem'
import type { Shown } from '@/app/(desk)/_editor/preview'
import { pageOfDialogue } from '@/publication/correspondence/dialogues/page-of-dialogue'
import { addressesAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import { checkLetter } from '@/publication/correspondence/letters/check-letter'
import { findLetterFormat } from '@/publication/correspondence/letters/find-letter-format'
import { tieTypedLetter } from '@/publication/correspondence/quotations/tie-typed-letter'
import type { LetterScreen } from './letter-screen'
import { listWhoWillRead } from './list-who-will-read'
import { setPassages } from './set-passages'

type Typed = Pick<LetterScreen, 'dialogueId' | 'letterId' | 'values' | 'readers'>

/** A letter as the others will read it; of one that cannot be, what is wrong where. */
export async function previewLetter(
  viewer: Viewer,
  { dialogueId, letterId, values, readers: chosen }: Typed,
  gone?: AbortSignal,
): Promise<Shown> {
  const { subject, body } = values
  const { texts, language } = await siteTexts()
  const format = await findLetterFormat(letterId)
  const checked = await checkLetter(viewer.id, { body, format }, language, gone)
  if (checked.status === 'refused')
    return { problems: markProblems(checked.problems, texts.letters.form), preview: null }
  gone?.throwIfAborted()
  const { passages, ids } = await tieTypedLetter(viewer.id, { dialogueId, letterId, body, format })
  const to = addressesAtDesk(dialogueId, ids)
  const page = await pageOfDialogue(dialogueId)
  gone?.throwIfAborted()
  const readers = await listWhoWillRead(viewer, { dialogueId, letterId, chosen })
  const letter = {
    passages,
    readers,
    to,
    page,
    prefix: 'voorbeeld-',
    noteLevel: 3,
    asker: viewer.id,
    gone,
  } as const
  return { problems: [], preview: { title: subject, lead: '', parts: await setPassages(letter) } }
}
