import { siteTexts } from '@/app/_server/site-texts'
import type { Preview } from '@/app/(desk)/_editor/preview'
import { EssayPreview } from './essay-preview'

/** An essay that is read here and not written, below the heading that says as whom. */
export async function ShownEssay({ preview }: { preview: Preview }) {
  const { asReadersSee } = (await siteTexts()).texts.desk.essay
  return (
    <section aria-labelledby="shown-essay">
      <h2 id="shown-essay" className="label">
        {asReadersSee}
      </h2>
      <EssayPreview preview={preview} />
    </section>
  )
}
