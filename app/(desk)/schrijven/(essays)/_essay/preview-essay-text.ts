import 'server-only'
import { setText } from '@/app/_piece/set-text'
import { findPicturesForViewer } from '@/app/_server/find-pictures-for-viewer'
import { siteTexts } from '@/app/_server/site-texts'
import { markProblems } from '@/app/(desk)/_editor/marked-problem'
import type { Shown } from '@/app/(desk)/_editor/preview'
import { checkTypedText } from '@/publication/people/keys/check-typed-text'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { placeOnPage } from '@/publication/text/prose/page/lead-links'
import type { EssayValues } from './essay-values'
import { pageOfEssay } from './page-of-essay'

type Typed = Pick<EssayValues, 'title' | 'lead' | 'body' | 'slug' | 'date'>
/** Who asks, and for which form: a newer preview of it takes the place of one that still waits. */
type Asker = { memberId: string; form: string; gone?: AbortSignal }

/** Title, lead and text by the pipeline that sets the public page; with a text that cannot be, what is wrong where. */
export async function previewEssayText(
  { memberId, form, gone }: Asker,
  { title, lead, body, slug, date }: Typed,
): Promise<Shown> {
  const { texts, language } = await siteTexts()
  const checked = await checkTypedText(memberId, body, 'mdx', language, { form, gone })
  if (checked.status === 'refused')
    return { problems: markProblems(checked.problems, texts.desk.essay), preview: null }
  gone?.throwIfAborted()
  const pictures = await findPicturesForViewer(await listPicturesInWorker(memberId, body, 'mdx'))
  const page = pageOfEssay({ title, slug, date })
  const text = await setText({
    asker: memberId,
    form,
    gone,
    source: body,
    format: 'mdx',
    setting: {
      pictures,
      language,
      prefix: 'voorbeeld-',
      noteLevel: 3,
      place: placeOnPage(page, 'voorbeeld-'),
    },
    headingOffset: 1,
  })
  const hints = [...(checked.deadAnchors ?? []), ...(checked.hints ?? [])]
  return {
    problems: [],
    hints: markProblems(hints, texts.desk.essay),
    preview: { title, lead, parts: [{ text, line: 1, privateLabel: null }] },
  }
}
