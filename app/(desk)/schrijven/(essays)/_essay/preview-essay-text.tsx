import 'server-only'
import { Prose } from '@/app/_piece/prose'
import { findPicturesForViewer } from '@/app/_server/find-pictures-for-viewer'
import { siteTexts } from '@/app/_server/site-texts'
import { markProblems } from '@/app/(desk)/_editor/marked-problem'
import { checkProseInWorker } from '@/publication/text/prose/check-prose-in-worker'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import type { EssayScreen } from './essay-screen'
import type { EssayValues } from './essay-values'

type Typed = Pick<EssayValues, 'title' | 'lead' | 'body'>
/** Who asks, and for which form: a newer preview of it takes the place of one that still waits. */
type Asker = { memberId: string; form: string }

/** Title, lead and text by the pipeline that sets the public page; with a text that cannot be, what is wrong where. */
export async function previewEssayText(
  { memberId, form }: Asker,
  { title, lead, body }: Typed,
): Promise<Pick<EssayScreen, 'problems' | 'preview'>> {
  const { texts, language } = await siteTexts()
  const checked = await checkProseInWorker(memberId, body, 'mdx', language, form)
  if (checked.status === 'refused')
    return { problems: markProblems(checked.problems, texts.desk.essay), preview: null }
  const pictures = await findPicturesForViewer(await listPicturesInWorker(memberId, body, 'mdx'))
  const setting = { pictures, language, prefix: 'voorbeeld-', noteLevel: 3 } as const
  const preview = (
    <article className="piece essay">
      <header className="piece-header">
        <p className="piece-title">{title}</p>
        {lead && <p className="standfirst">{lead}</p>}
      </header>
      <Prose
        className="prose book"
        asker={memberId}
        form={form}
        source={body}
        format="mdx"
        setting={setting}
        headingOffset={1}
      />
    </article>
  )
  return { problems: [], preview }
}
