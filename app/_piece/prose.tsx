import { proseComponents } from '@/components/prose/prose-components'
import type { ProseSetting } from '@/components/prose/setting'
import type { LetterLinks } from '@/publication/text/prose/page/link-letters'
import { renderProse } from '@/publication/text/prose/render-prose'

type Props = {
  source: string
  format: 'mdx' | 'markdown'
  setting: ProseSetting
  /** how many levels its headings go down; a text begins at h2 */
  headingOffset?: number
  /** of a letter: how it is tied to the others of its dialogue */
  letters?: LetterLinks
}

/** A text of the publication, set for a page. */
export async function Prose({ source, format, setting, headingOffset = 0, letters }: Props) {
  if (!source.trim()) return null
  return renderProse({
    source,
    format,
    components: proseComponents(setting),
    headingOffset,
    idPrefix: setting.prefix,
    letters,
  })
}
