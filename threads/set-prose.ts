import { renderToStaticMarkup } from 'react-dom/server'
import { proseComponents } from '@/components/prose/prose-components'
import type { ProseToSet } from '@/components/prose/setting'
import { renderProse } from '@/publication/text/prose/render-prose'

/** A text of the publication as the HTML of a page, with the looks that every page gives it. Throws RefusedProseError. */
export async function setProse({
  source,
  format,
  setting,
  headingOffset,
  letters,
  sharedIds,
}: ProseToSet): Promise<string> {
  return renderToStaticMarkup(
    await renderProse({
      source,
      format,
      components: proseComponents(setting),
      headingOffset,
      idPrefix: setting.prefix,
      letters,
      sharedIds,
      place: setting.place,
      isAmongLetters: setting.isAmongLetters,
      keepsFormerIds: setting.keepsFormerIds,
    }),
  )
}
