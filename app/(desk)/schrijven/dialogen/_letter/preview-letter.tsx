import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import { checkLetter } from '@/publication/letters/check-letter'
import { markProblems } from '../../_editor/marked-problem'
import type { Shown } from '../../_editor/use-preview'
import type { LetterValues } from './letter-screen'
import { Passages } from './passages'

/** A letter as the others will read it; of one that cannot be, what is wrong where. */
export async function previewLetter({ subject, body }: LetterValues): Promise<Shown> {
  const { texts, language } = await siteTexts()
  const checked = await checkLetter(body, language)
  if (checked.status === 'refused')
    return { problems: markProblems(checked.problems, texts.letters.form), preview: null }
  const preview = (
    <article className="letter-at-desk">
      {subject && <p className="subject">{subject}</p>}
      {await Passages({ body, prefix: 'voorbeeld-', noteLevel: 3 })}
    </article>
  )
  return { problems: [], preview }
}
