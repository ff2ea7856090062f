import { checkTypedText } from '@/publication/people/keys/check-typed-text'
import type { Problem } from '@/publication/text/prose/problem'
import type { CompositionContent } from './composition-content'

/** Where a text of a composition stands: after the letters, or before one of them. */
export type CompositionPlace = 'closing' | { letterId: string }

/** A text around the letters that readers cannot be shown, and what is wrong where. */
export type BrokenText = { place: CompositionPlace; problems: Problem[] }

/**
 * The texts of a composition that cannot be shown: they are kept as they were typed, and nobody can agree to them. `asker` is
 * who waits in line for it.
 */
export async function listBrokenTexts(
  asker: string,
  { letters, closing }: Pick<CompositionContent, 'letters' | 'closing'>,
): Promise<BrokenText[]> {
  const texts: { place: CompositionPlace; source: string }[] = [
    ...letters.map(({ letterId, interlude }) => ({ place: { letterId }, source: interlude })),
    { place: 'closing', source: closing },
  ]
  const broken: BrokenText[] = []
  for (const { place, source } of texts.filter((text) => text.source.trim() !== '')) {
    const checked = await checkTypedText(asker, source, 'mdx')
    if (checked.status === 'refused') broken.push({ place, problems: checked.problems })
  }
  return broken
}
