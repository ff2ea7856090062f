import { z } from 'zod'
import { basedOn, line, MOST_TYPED, shownBeside, text, ticked } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import type { AskedReaders } from '@/publication/correspondence/private-passages/audience/decide-audience'
import type { Texts } from '@/texts/texts'
import type { LetterMode, LetterScreen, LetterValues } from './letter-screen'
import { idOr, readAskedReaders, readersFields, readersNow } from './read-asked-readers'

const acts = ['save', 'preview', 'send', 'revise', 'propose'] as const

const letterForm = z.object({
  dialogueId: z.uuid(),
  letterId: z.uuid(),
  changeId: z.uuid(),
  seen: text,
  mode: z.enum(['write', 'revise', 'propose']),
  basedOn,
  act: z.enum([...acts, 'save-over', 'revise-over', 'propose-over']).catch('preview'),
  /** chosen to go over */
  newest: shownBeside,
  byItself: ticked,
  subject: line,
  to: text,
  ...readersFields,
  body: text,
  note: text,
})

export type ReadLetter = {
  act: (typeof acts)[number]
  mode: LetterMode
  isByItself: boolean
  dialogueId: string
  letterId: string
  changeId: string
  /** the ids of whoever writes in the dialogue, as they were on screen */
  seen: string
  basedOn: number
  values: LetterValues
  /** who reads what is private in it, by their ids; null when there was nobody to choose */
  readers: string[] | null
  /** the same with how it was on screen, for whoever saves it */
  asked: AskedReaders | undefined
}

/** What the form sent, cleaned but not judged; null when it is not our form at all. */
export function readLetterForm(form: FormData): ReadLetter | null {
  const read = readForm(letterForm, form, ['readers'])
  if (!read) return null
  const {
    act,
    newest,
    byItself,
    basedOn,
    subject,
    to,
    body,
    note,
    readers,
    drawnReaders,
    drawnTo,
    ...which
  } = read
  const asked = readAskedReaders({ readers, drawnReaders, drawnTo })
  const isOver = act.endsWith('-over')
  return {
    ...which,
    act: act.replace('-over', '') as ReadLetter['act'],
    isByItself: byItself,
    basedOn: isOver && newest ? newest : basedOn,
    values: { subject, to, body, note },
    readers: asked ? readersNow(asked, idOr(to)) : null,
    asked,
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
    ...(values.body.length > MOST_TYPED && { body: words.tooLong(MOST_TYPED) }),
  }
  return Object.keys(errors).length > 0 ? errors : null
}

/** Whom a letter is to: an id, or null for everybody else. */
export function addressee({ to }: LetterValues): string | null {
  return idOr(to)
}
