import { unstable_isUnrecognizedActionError } from 'next/navigation'
import type { Words } from './form-words'
import { TurnedAway } from './turned-away'

/** How Next marks what an action answered with `notFound()`. */
const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404'

/** Says why a form was not answered, and what somebody can do now. */
export function sayWhyUnanswered(error: unknown, words: Words): string {
  if (unstable_isUnrecognizedActionError(error)) return words.renewed
  if (isNotThere(error)) return words.notThere
  if (error instanceof TurnedAway && error.status === 401) return words.signedOut
  if (error instanceof TurnedAway && error.status === 403) return words.another
  if (error instanceof TurnedAway && error.status === 413) return words.tooLarge
  if (error instanceof TurnedAway && error.comeAgainMs !== null) return words.stillBusy
  if (error instanceof Error && error.name === 'TimeoutError') return words.noAnswer
  return words.away
}

/** Whether the server said that what the form is about is not there. */
export function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && error.digest === NOT_FOUND
}
