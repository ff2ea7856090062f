import { z } from 'zod'
import type { DraftContent } from '@/publication/essays/drafts/draft-content'
import { dayInAmsterdam, momentOn } from '@/publication/public/addresses/year-and-month'
import type { Texts } from '@/texts/texts'
import type { EssayField, EssayValues } from './essay-values'

// No longest here: cutting or dropping what somebody typed would lose it. Next limits the whole body.
const text = z.string().catch('')
// Browsers send line ends as CRLF; our texts have LF.
const lines = text.transform((value) => value.replaceAll('\r\n', '\n'))
const ids = z.array(z.uuid()).max(100).catch([])

const essayForm = z.object({
  draftId: z.uuid(),
  basedOn: z.coerce.number().int().min(0),
  act: z.enum(['save', 'save-over', 'preview', 'submit', 'publish']).catch('save'),
  /** the revision that the writer saw beside their own text, and with "save-over" chose to save over */
  newest: z.coerce.number().int().min(1).optional().catch(undefined),
  hasScript: z.literal('on').optional().catch(undefined),
  picture: z.instanceof(File).optional().catch(undefined),
  removePicture: z.literal('on').optional().catch(undefined),
  title: text,
  lead: lines,
  slug: text,
  date: text,
  body: lines,
  canonical: text,
  newTopic: text,
  imageSrc: text,
  imageAlt: text,
  imageCredit: text,
  imageLicence: text,
  topicIds: ids,
  authorIds: ids,
})

export type ReadEssay = {
  act: 'save' | 'preview' | 'submit' | 'publish'
  /** false when the browser sent the form by itself */
  hasScript: boolean
  draftId: string
  basedOn: number
  values: EssayValues
  /** a picture to take in; null when none was chosen */
  picture: File | null
}

/** What the form sent, cleaned but not judged; null when it is not our form at all. */
export function readEssayForm(form: FormData): ReadEssay | null {
  const read = essayForm.safeParse({
    ...Object.fromEntries(form),
    topicIds: form.getAll('topicIds'),
    authorIds: form.getAll('authorIds'),
  })
  if (!read.success) return null
  const { act, newest, hasScript, draftId, basedOn, picture, removePicture, ...typed } = read.data
  const values = {
    ...typed,
    title: typed.title.trim(),
    lead: typed.lead.trim(),
    imageSrc: removePicture ? '' : typed.imageSrc,
  }
  return {
    act: act === 'save-over' ? 'save' : act,
    hasScript: hasScript === 'on',
    draftId,
    basedOn: act === 'save-over' && newest ? newest : basedOn,
    values,
    picture: picture && picture.size > 0 ? picture : null,
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

function imageOf({ imageSrc, imageAlt, imageCredit, imageLicence }: EssayValues): DraftContent['image'] {
  if (!/^\/media\/[a-z0-9-]+\.(png|jpe?g|webp)$/.test(imageSrc)) return null
  return { src: imageSrc, alt: imageAlt.trim(), credit: imageCredit.trim(), licence: imageLicence.trim() }
}

function isDay(date: string): boolean {
  const noon = new Date(`${date}T12:00:00Z`)
  return (
    /^[12]\d{3}-\d\d-\d\d$/.test(date) && !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(date)
  )
}

function isHttpAddress(address: string): boolean {
  return address.length <= 500 && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}
