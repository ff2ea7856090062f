import { z } from 'zod'
import { type Answer, bad, good, type Typed } from '@/app/(desk)/_forms/answer'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { joinTyped, type TypedPassage } from '@/publication/correspondence/private-passages/typed-passages'
import type { Texts } from '@/texts/texts'
import { passagesIn } from './passages-in'

const belowForm = z.object({
  act: z
    .string()
    .regex(/^below \d{1,4}$/)
    .transform((act) => Number(act.slice('below '.length))),
})
const passagesForm = z.object({ passage: z.array(z.string()), readBy: z.array(z.string()) })

/**
 * The form with the letter that its stretches are as its `body`; as it came when it has none. Or what it is answered with before anything
 * of it is confirmed: without script room for another stretch, or that one of them cannot be private as it is.
 */
export function readTypedLetter(
  form: FormData,
  { passages: words }: Texts['arrivals'],
): { sent: FormData } | { answer: Answer } {
  const below = readForm(belowForm, form)
  if (below) {
    const typed = withPassageBelow(form, below.act)
    return { answer: { ...good(words.added), isKept: false, typed } }
  }
  const sent = withJoinedBody(form)
  return sent ? { sent } : { answer: bad(words.endsWithin) }
}

/** Null when one of them cannot be private as it is. */
function withJoinedBody(form: FormData): FormData | null {
  const passages = readPassages(form)
  if (!passages) return form
  const body = joinTyped(passages)
  if (body === null) return null
  const joined = new FormData()
  for (const [name, value] of form) joined.append(name, value)
  joined.set('body', body)
  return joined
}

/** What was typed with an empty stretch below that of this number: private below one for all, and the other way round. */
function withPassageBelow(form: FormData, number: number): Typed {
  const passages = readPassages(form) ?? []
  const isPrivate = !(passages[number - 1]?.isPrivate ?? true)
  const more = [...passages.slice(0, number), { isPrivate, text: '' }, ...passages.slice(number)]
  return {
    passage: more.map(({ text }) => text),
    readBy: more.map((one) => (one.isPrivate ? 'private' : 'all')),
  }
}

function readPassages(form: FormData): TypedPassage[] | null {
  const sent = readForm(passagesForm, form, ['passage', 'readBy'])
  return sent && sent.passage.length > 0 ? passagesIn(sent) : null
}
