import type { CompositionContent } from '@/publication/correspondence/compositions/composition-content'
import { dayInAmsterdam } from '@/publication/public/addresses/year-and-month'
import type { ComposeValues } from './compose-screen'

/** A composition as its fields show it. */
export function valuesOf(content: CompositionContent): ComposeValues {
  const { title, lead, slug, date, topicIds, image, letters, closing, isUnfinished } = content
  return {
    title,
    lead,
    slug,
    topicIds,
    closing,
    isUnfinished,
    date: date ? dayInAmsterdam(date) : '',
    imageSrc: image?.src ?? '',
    imageAlt: image?.alt ?? '',
    imageCredit: image?.credit ?? '',
    imageLicence: image?.licence ?? '',
    chosen: letters.map(({ letterId }) => letterId),
    interludes: Object.fromEntries(letters.map(({ letterId, interlude }) => [letterId, interlude])),
  }
}
