import type { CompositionContent } from '@/publication/correspondence/compositions/composition-content'
import { dayInAmsterdam } from '@/publication/public/addresses/year-and-month'
import type { ComposeValues } from './compose-screen'

/** A composition as its fields show it. */
export function valuesOf(content: CompositionContent): ComposeValues {
  const {
    title,
    lead,
    slug,
    language,
    date,
    typedDate,
    topicIds,
    image,
    letters,
    setAside,
    closing,
    isUnfinished,
  } = content
  const rows = [...setAside, ...letters]
  return {
    title,
    lead,
    slug,
    language: language ?? '',
    topicIds,
    closing,
    isUnfinished,
    date: typedDate || (date ? dayInAmsterdam(date) : ''),
    imageSrc: image?.src ?? '',
    imageAlt: image?.alt ?? '',
    imageCredit: image?.credit ?? '',
    imageLicence: image?.licence ?? '',
    removePicture: false,
    chosen: letters.map(({ letterId }) => letterId),
    interludes: Object.fromEntries(rows.map(({ letterId, interlude }) => [letterId, interlude])),
  }
}
