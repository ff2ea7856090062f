import type { ProblemTexts } from '../problem'
import { isAllowedImage, isAllowedLink } from './check-address'
import type { AttributeType } from './components'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** ISO 8601 with an offset, as content files have it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/

/** What is wrong with the value of an attribute, or null. */
export function findWrongValue(type: AttributeType, value: string, texts: ProblemTexts): string | null {
  const told = value.length > 80 ? `${value.slice(0, 80)}…` : value
  switch (type) {
    case 'text':
      return null
    case 'link':
      return isAllowedLink(value) ? null : texts.wrongLink(told)
    case 'image':
      if (value.trim() === '') return texts.emptyImage
      return isAllowedImage(value) ? null : texts.wrongImage(told)
    case 'date':
      return MOMENT.test(value) && !Number.isNaN(Date.parse(value)) ? null : texts.wrongDate(told)
    case 'slug':
      return SLUG.test(value) ? null : texts.wrongSlug(told)
  }
}
