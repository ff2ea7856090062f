import { z } from 'zod'
import type { Typed } from '@/app/(desk)/_forms/answer'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { joinTyped, type TypedPassage } from '@/publication/correspondence/private-passages/typed-passages'
import { passagesIn } from './passages-in'

const passagesForm = z.object({ passage: z.array(z.string()), readBy: z.array(z.string()) })

/** The form with the letter that its stretches are as its `body`; as it came when it has none. Null when one of them cannot be private as it is. */
export function withJoinedBody(form: FormData): FormData | null {
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
export function withPassageBelow(form: FormData, number: number): Typed {
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
