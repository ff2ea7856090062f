import { z } from 'zod'
import { basedOn, ids, line, MOST_TYPED, shownBeside, text, ticked } from '@/app/(desk)/_forms/fields'
import { isDay } from '@/app/(desk)/_forms/is-day'
import { imageOf, pictureFields } from '@/app/(desk)/_forms/picture-beside'
import { readForm } from '@/app/(desk)/_forms/read-form'
import type { DraftContent } from '@/publication/essays/drafts/draft-content'
import { dayInAmsterdam, momentOn } from '@/publication/public/addresses/year-and-month'
import type { Texts } from '@/texts/texts'
import type { EssayField, EssayValues } from './essay-values'

const essayForm = z.object({
  draftId: z.uuid(),
  basedOn,
  act: z.enum(['save', 'save-over', 'preview', 'submit', 'publish']).catch('save'),
  /** with "save-over" the writer chose to save over it */
  newest: shownBeside,
  byItself: ticked,
  title: line,
  lead: text,
  slug: text,
  date: text,
  body: text,
  canonical: text,
  language: line,
  newTopic: text,
  topicIds: ids,
  authorIds: ids,
  ...pictureFields,
})

export type ReadEssay = {
  act: 'save' | 'preview' | 'submit' | 'publish'
  /** nobody pressed a button: the form saves while somebody types */
  isByItself: boolean
  draftId: string
  basedOn: number
  values: EssayValues
  /** a picture to take in; null when none was chosen */
  picture: File | null
}

/** What the form sent, cleaned but not judged; null when it is not our form at all. */
export function readEssayForm(form: FormData): ReadEssay | null {
  const read = readForm(essayForm, form, ['topicIds', 'authorIds'])
  if (!read) return null
  const { act, newest, byItself, draftId, basedOn, picture, ...typed } = read
  return {
    act: act === 'save-over' ? 'save' : act,
    isByItself: byItself,
    draftId,
    basedOn: act === 'save-over' && newest ? newest : basedOn,
    values: { ...typed, lead: typed.lead.trim() },
    picture,
  }
}

/** The date so far: as it was saved (null: none was chosen), and as the field showed it. */
type DateBefore = { saved: Date | null; shown: Date | null }

/** Which fields hold more than is kept of one; null when none does. Everything else that was typed is kept as it is. */
export function tooLongFields(
  { values, isByItself }: ReadEssay,
  words: Texts['desk']['essay'],
): Partial<Record<EssayField, string>> | null {
  const long = Object.entries(MOST).filter(
    // A topic that is being typed is not kept by itself, and keeps nothing else from it.
    ([field, most]) =>
      !(isByItself && field === 'newTopic') && values[field as keyof typeof MOST].length > most,
  )
  if (long.length === 0) return null
  return Object.fromEntries(long.map(([field, most]) => [field, words.tooLong(most)]))
}

/** Characters, of each field that has a most. */
const MOST = {
  title: 200,
  lead: 1000,
  slug: 100,
  date: 100,
  canonical: 500,
  language: 100,
  newTopic: 60,
  imageAlt: 500,
  imageCredit: 200,
  imageLicence: 100,
  body: MOST_TYPED,
} as const satisfies Partial<Record<keyof EssayValues, number>>

/** What was typed, as a draft keeps it. */
export function contentOfForm(values: EssayValues, before: DateBefore): DraftContent {
  const { title, lead, slug, date, body, canonical, language, topicIds, authorIds } = values
  const isTyped = date === '' || isDay(date)
  return {
    title,
    lead,
    body,
    topicIds,
    authorIds,
    slug: slug.trim(),
    date: isTyped ? dateOf(date, before) : null,
    typedDate: isTyped ? '' : date,
    canonical: canonical.trim() || null,
    language: language || null,
    image: imageOf(values),
  }
}

/** A day that nobody touched stays what it was, also when nobody ever chose it. */
function dateOf(day: string, { saved, shown }: DateBefore): Date | null {
  if (day === '') return null
  return shown && dayInAmsterdam(shown) === day ? saved : momentOn(day, saved, new Date())
}
