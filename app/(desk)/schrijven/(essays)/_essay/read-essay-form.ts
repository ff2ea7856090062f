import { z } from 'zod'
import { basedOn, ids, line, shownBeside, text, ticked } from '@/app/(desk)/_forms/fields'
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
  const { act, newest, byItself, draftId, basedOn, picture, removePicture, ...typed } = read
  return {
    act: act === 'save-over' ? 'save' : act,
    isByItself: byItself,
    draftId,
    basedOn: act === 'save-over' && newest ? newest : basedOn,
    values: { ...typed, lead: typed.lead.trim(), imageSrc: removePicture ? '' : typed.imageSrc },
    picture,
  }
}

type Judged =
  | { status: 'fine'; content: DraftContent }
  | { status: 'wrong'; errors: Partial<Record<EssayField, string>> }

/** The date so far: as it was saved (null: none was chosen), and as the field showed it. */
type DateBefore = { saved: Date | null; shown: Date | null }

/** Whether each field holds what it may; with what was typed as a draft keeps it. */
export function judgeEssay(
  { values, picture }: ReadEssay,
  before: DateBefore,
  texts: Texts['desk']['essay'],
): Judged {
  const { title, lead, slug, date, body, canonical, newTopic, topicIds, authorIds } = values
  const hasPicture = picture !== null || values.imageSrc !== ''
  const wrong: [EssayField, boolean, string][] = [
    ['title', title.length > 200, texts.wrongTitle],
    ['lead', lead.length > 1000, texts.wrongLead],
    ['slug', slug.length > 100, texts.slugWrong],
    ['date', date !== '' && !isDay(date), texts.wrongDate],
    ['canonical', canonical !== '' && !isHttpAddress(canonical), texts.wrongCanonical],
    ['newTopic', newTopic.trim().length > 60, texts.wrongTopic],
    ['imageAlt', hasPicture && values.imageAlt.trim() === '', texts.missingAlt],
    ['imageCredit', hasPicture && values.imageCredit.trim() === '', texts.missingCredit],
  ]
  const errors = wrong.filter(([, isWrong]) => isWrong).map(([field, , words]) => [field, words])
  if (errors.length > 0) return { status: 'wrong', errors: Object.fromEntries(errors) }
  return {
    status: 'fine',
    content: {
      title,
      lead,
      body,
      topicIds,
      authorIds,
      slug: slug.trim(),
      date: dateOf(date, before),
      canonical: canonical === '' ? null : canonical,
      image: imageOf(values),
    },
  }
}

/** A day that nobody touched stays what it was, also when nobody ever chose it. */
function dateOf(day: string, { saved, shown }: DateBefore): Date | null {
  if (day === '') return null
  return shown && dayInAmsterdam(shown) === day ? saved : momentOn(day, saved, new Date())
}

function isHttpAddress(address: string): boolean {
  return address.length <= 500 && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}
