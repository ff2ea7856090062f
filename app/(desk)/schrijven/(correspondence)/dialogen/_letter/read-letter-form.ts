import { z } from 'zod'
import type { Texts } from '@/texts/texts'
import type { LetterMode, LetterScreen, LetterValues } from './letter-screen'

// No longest here: cutting or dropping what somebody typed would lose it. Next limits the whole body.
const text = z.string().catch('')
// Browsers send line ends as CRLF; our texts have LF.
const lines = text.transform((value) => value.replaceAll('\r\n', '\n'))
const line = text.transform((value) => value.replace(/\s+/g, ' ').trim())
const acts = ['save', 'preview', 'send', 'revise', 'propose'] as const

const letterForm = z.object({
  dialogueId: z.uuid(),
  letterId: z.uuid(),
  changeId: z.uuid(),
  seen: text,
  mode: z.enum(['write', 'revise', 'propose']),
  basedOn: z.coerce.number().int().min(0),
  act: z.enum([...acts, 'save-over', 'revise-over', 'propose-over']).catch('preview'),
  /** the revision that was shown beside one's own text, and chosen to go over */
  newest: z.coerce.number().int().min(1).optional().catch(undefined),
  hasScript: z.literal('on').optional().catch(undefined),
  byItself: z.literal('on').optional().catch(undefined),
  subject: line,
  to: text,
  body: lines,
  note: lines,
})

export type ReadLetter = {
  act: (typeof acts)[number]
  mode: LetterMode
  /** false when the browser sent the form by itself */
  hasScript: boolean
  isByItself: boolean
  dialogueId: string
  letterId: string
  changeId: string
  /** the ids of whoever writes in the dialogue, as they were on screen */
  seen: string
  basedOn: number
  values: LetterValues
}

/** What the form sent, cleaned but not judged; null when it is not our form at all. */
export function readLetterForm(form: FormData): ReadLetter | null {
  const read = letterForm.safeParse(Object.fromEntries(form))
  if (!read.success) return null
  const { act, newest, hasScript, byItself, basedOn, subject, to, body, note, ...which } = read.data
  const isOver = act.endsWith('-over')
  return {
    ...which,
    act: act.replace('-over', '') as ReadLetter['act'],
    hasScript: hasScript === 'on',
    isByItself: byItself === 'on',
    basedOn: isOver && newest ? newest : basedOn,
    values: { subject, to, body, note },
  }
}

/** Which fields hold what they may not, and what to say beside them. */
export function wrongFields(
  { values }: ReadLetter,
  words: Texts['letters']['form'],
): LetterScreen['errors'] | null {
  const errors = {
    ...(values.subject.length > 200 && { subject: words.wrongSubject }),
    ...(values.note.length > 1000 && { note: words.wrongNote }),
  }
  return Object.keys(errors).length > 0 ? errors : null
}

/** Whom a letter is to: an id, or null for everybody else. */
export function addressee({ to }: LetterValues): string | null {
  return z.uuid().safeParse(to).success ? to : null
}
