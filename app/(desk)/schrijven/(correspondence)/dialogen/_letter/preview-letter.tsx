import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { markProblems } from '@/app/(desk)/_editor/marked-problem'
import type { Shown } from '@/app/(desk)/_editor/use-preview'
import { addressesAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import { checkLetter } from '@/publication/correspondence/letters/check-letter'
import { tieTypedLetter } from '@/publication/correspondence/quotations/tie-typed-letter'
import type { LetterScreen } from './letter-screen'
import { Passages } from './passages'

type Typed = Pick<LetterScreen, 'dialogueId' | 'letterId' | 'values'>

/** A letter as the others will read it; of one that cannot be, what is wrong where. */
export async function previewLetter(viewer: Viewer, { dialogueId, letterId, values }: Typed): Promise<Shown> {
  const { subject, body } = values
  const { texts, language } = await siteTexts()
  const checked = await checkLetter(viewer.id, body, language)
  if (checked.status === 'refused')
    return { problems: markProblems(checked.problems, texts.letters.form), preview: null }
  const { passages, ids } = await tieTypedLetter(viewer.id, { dialogueId, letterId, body })
  const to = addressesAtDesk(dialogueId, ids)
  const preview = (
    <article className="letter-at-desk">
      {subject && <p className="subject">{subject}</p>}
      {await Passages({ passages, to, prefix: 'voorbeeld-', noteLevel: 3, asker: viewer.id })}
    </article>
  )
  return { problems: [], preview }
}
