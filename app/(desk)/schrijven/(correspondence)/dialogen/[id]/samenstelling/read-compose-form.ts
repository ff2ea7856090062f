import { z } from 'zod'
import { basedOn, ids, line, MOST_TYPED, shownBeside, text, ticked } from '@/app/(desk)/_forms/fields'
import { isDay } from '@/app/(desk)/_forms/is-day'
import { imageOf, pictureFields } from '@/app/(desk)/_forms/picture-beside'
import { readForm, readNamed } from '@/app/(desk)/_forms/read-form'
import type { CompositionContent } from '@/publication/correspondence/compositions/composition-content'
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
  language: line,
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
  const { dialogueId, basedOn, over, picture, ...typed } = read
  return {
    dialogueId,
    basedOn: over ?? basedOn,
    values: {
      ...typed,
      lead: typed.lead.trim(),
      interludes: readNamed(form, 'interlude-'),
    },
    picture,
  }
}

/** Characters, of each field that has a most; of a text around the letters it is MOST_TYPED. */
const MOST = {
  title: 200,
  lead: 1000,
  slug: 100,
  language: 100,
  date: 100,
  imageAlt: 500,
  imageCredit: 200,
  imageLicence: 100,
} as const

/** What is longer than is kept of it, in words; null when nothing is. Everything else that was typed is kept as it is. */
export function findTooLong({ values }: ReadCompose, words: Texts['compositions']): string | null {
  const { fields, tooLong } = words
  const labels = { ...fields, imageAlt: fields.alt, imageCredit: fields.credit, imageLicence: fields.licence }
  for (const [field, most] of Object.entries(MOST) as [keyof typeof MOST, number][])
    if (values[field].length > most) return tooLong(labels[field], most)
  const texts = [values.closing, ...Object.values(values.interludes)]
  const longest = texts.reduce((sum, text) => sum + text.length, 0)
  return longest > MOST_TYPED ? tooLong(fields.letters, MOST_TYPED) : null
}

/** What was typed as a composition keeps it. `before`: the date it had. */
export function contentOfForm(values: ComposeValues, before: Date | null): CompositionContent {
  const { title, lead, slug, language, date, topicIds, closing, isUnfinished, chosen, interludes } = values
  const isTyped = date !== '' && !isDay(date)
  const ids = new Set(chosen)
  const isLeftOut = ([id]: [string, string]) => !ids.has(id) && z.uuid().safeParse(id).success
  return {
    title,
    lead,
    slug,
    language: language || null,
    topicIds,
    closing,
    isUnfinished,
    date: date === '' || isTyped ? null : momentOn(date, before, new Date()),
    typedDate: isTyped ? date : '',
    image: imageOf(values),
    letters: chosen.map((letterId) => ({ letterId, interlude: interludes[letterId] ?? '' })),
    setAside: Object.entries(interludes)
      .filter(isLeftOut)
      .map(([letterId, interlude]) => ({ letterId, interlude })),
  }
}
