import 'server-only'
import { headers } from 'next/headers'
import type { Screen } from '../screen'
import { typedWords } from './typed-words'

/** What a form without script heard; when it was refused also what was typed in it. */
export type Left = { answer: NonNullable<Screen['answer']>; words: string[] }

/** By the headers of its request, which are the same object while it is handled: the form, and the page that is made after it. */
const LEFT = new WeakMap<object, Left>()

/**
 * Without script the answer of a form is a page that is made anew, and React shows it in the form that it is of. What that form was
 * about may be decided by it or elsewhere, and the form gone with that: this leaves its answer, and the words of one that was refused, for the page itself (`LeftWords`).
 */
export async function leaveForPage(form: FormData, { answer }: Pick<Screen, 'answer'>): Promise<void> {
  const request = await findHeaders()
  // Where there is script the form outlives its answer, and copies on the device outlive the form.
  if (!request || request.has('next-action') || !answer) return
  LEFT.set(request, { answer, words: answer.tone !== 'good' ? typedWords(form) : [] })
}

/** What the form left with which this page was asked for; null when there was none. */
export async function findLeft(): Promise<Left | null> {
  const request = await findHeaders()
  return (request && LEFT.get(request)) ?? null
}

/** Null outside a request, as when an action is called by a test: there is no page to leave anything for. */
async function findHeaders() {
  try {
    return await headers()
  } catch {
    return null
  }
}
