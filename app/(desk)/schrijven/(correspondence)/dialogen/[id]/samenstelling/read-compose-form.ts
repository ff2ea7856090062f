import { z } from 'zod'
import { basedOn, ids, line, shownBeside, text, ticked } from '@/app/(desk)/_forms/fields'
import { isDay } from '@/app/(desk)/_forms/is-day'
import { imageOf, pictureFields } from '@/app/(desk)/_forms/picture-beside'
import { readForm, readNamed } from '@/app/(desk)/_forms/read-form'
import type { CompositionContent } from '@/publication/correspondence/compositions/composition-content'
import { isSlug } from '@/publication/public/addresses/propose-slug'
import { momentOn } from '@/publication/public/addresses/year-and-month'
import type { Texts } from '@/texts/texts'
import type { ComposeValues } from './compose-screen'

const composeForm = z.object({
  dialogueId: z.uuid(),
  basedOn,
  /** chosen to save over */
  over: shownBeside,
  title: line,
  lead: text,
  slug: line,
  date: text,
  closing: text,
  topicIds: ids,
  chosen: ids,
  isUnfinished: ticked,
  ...pictureFields,
})

export type ReadCompose = {
  dialogueId: string
  basedOn: number
  values: ComposeValues
  /** a picture to take in; null when none was chosen */
  picture: File | null
}

/** What the form sent, cleaned but not judged; null when it is not our form at all. */
export function readComposeForm(form: FormData): ReadCompose | null {
  const read = readForm(composeForm, form, ['topicIds', 'chosen'])
  if (!read) return null
  const { dialogueId, basedOn, over, picture, removePicture, ...typed } = read
  return {
    dialogueId,
    basedOn: over ?? basedOn,
    values: {
      ...typed,
      lead: typed.lead.trim(),
      imageSrc: removePicture ? '' : typed.imageSrc,
      interludes: readNamed(form, 'interlude-'),
    },
    picture,
  }
}

/** What is wrong with a field, in words; null when each holds what it may. */
export function findWrongField(
  { values, picture }: ReadCompose,
  { wrong }: Texts['compositions'],
): string | null {
  const hasPicture = picture !== null || values.imageSrc !== ''
  if (values.title.length > 200) return wrong.title
  if (values.lead.length > 1000) return wrong.lead
  if (values.slug !== '' && !isSlug(values.slug)) return wrong.slug
  if (values.date !== '' && !isDay(values.date)) return wrong.date
  if (hasPicture && values.imageAlt.trim() === '') return wrong.alt
  if (hasPicture && values.imageCredit.trim() === '') return wrong.credit
  return null
}

/** What was typed as a composition keeps it. `before`: the date it had. */
export function contentOfForm(values: ComposeValues, before: Date | null): CompositionContent {
  const { title, lead, slug, date, topicIds, closing, isUnfinished, chosen, interludes } = values
  return {
    title,
    lead,
    slug,
    topicIds,
    closing,
    isUnfinished,
    date: date === '' ? null : momentOn(date, before, new Date()),
    image: imageOf(values),
    letters: chosen.map((letterId) => ({ letterId, interlude: interludes[letterId] ?? '' })),
  }
}
