import { z } from 'zod'
import type { CompositionContent } from '@/publication/correspondence/compositions/composition-content'
import { isSlug } from '@/publication/public/addresses/propose-slug'
import { dayInAmsterdam, momentOn } from '@/publication/public/addresses/year-and-month'
import type { Texts } from '@/texts/texts'
import type { ComposeValues } from './compose-screen'

const text = z.string().catch('')
// Browsers send line ends as CRLF; our texts have LF.
const lines = text.transform((value) => value.replaceAll('\r\n', '\n'))
const ids = z.array(z.uuid()).max(2_000).catch([])
const ticked = z.literal('on').optional().catch(undefined)

const composeForm = z.object({
  dialogueId: z.uuid(),
  basedOn: z.coerce.number().int().min(0),
  /** the number that was shown beside, and was chosen to save over */
  over: z.coerce.number().int().min(1).optional().catch(undefined),
  title: text,
  lead: lines,
  slug: text,
  date: text,
  closing: lines,
  imageSrc: text,
  imageAlt: text,
  imageCredit: text,
  imageLicence: text,
  topicIds: ids,
  chosen: ids,
  isUnfinished: ticked,
  removePicture: ticked,
  picture: z.instanceof(File).optional().catch(undefined),
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
  const read = composeForm.safeParse({
    ...Object.fromEntries(form),
    topicIds: form.getAll('topicIds'),
    chosen: form.getAll('chosen'),
  })
  if (!read.success) return null
  const { dialogueId, basedOn, over, picture, removePicture, isUnfinished, ...typed } = read.data
  return {
    dialogueId,
    basedOn: over ?? basedOn,
    values: {
      ...typed,
      title: typed.title.trim(),
      lead: typed.lead.trim(),
      slug: typed.slug.trim(),
      imageSrc: removePicture ? '' : typed.imageSrc,
      isUnfinished: isUnfinished === 'on',
      interludes: readInterludes(form),
    },
    picture: picture && picture.size > 0 ? picture : null,
  }
}

const INTERLUDE = 'interlude-'

function readInterludes(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form]
      .filter(([name]) => name.startsWith(INTERLUDE))
      .map(([name, value]) => [name.slice(INTERLUDE.length), lines.parse(value)]),
  )
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

function imageOf(values: ComposeValues): CompositionContent['image'] {
  if (!/^\/media\/[a-z0-9-]+\.(png|jpe?g|webp)$/.test(values.imageSrc)) return null
  return {
    src: values.imageSrc,
    alt: values.imageAlt.trim(),
    credit: values.imageCredit.trim(),
    licence: values.imageLicence.trim(),
  }
}

function isDay(date: string): boolean {
  const noon = new Date(`${date}T12:00:00Z`)
  return /^[12]\d{3}-\d\d-\d\d$/.test(date) && !Number.isNaN(noon.getTime()) && dayInAmsterdam(noon) === date
}
