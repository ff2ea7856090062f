import { unstable_isUnrecognizedActionError } from 'next/navigation'
import type { Words } from './form-words'
import { isNotThere } from './is-not-there'
import { TurnedAway } from './turned-away'

type Why = {
  text: string
  /** it may be answered in a moment, with nothing done about it: what is kept until then is said beside it */
  isPassing: boolean
}

/** Why a form was not answered; also what somebody can do now, when time alone does not mend it. */
export function whyUnanswered(error: unknown, words: Words): Why {
  const lasting = sayWhatLasts(error, words)
  if (lasting) return { text: lasting, isPassing: false }
  return { text: sayWhatPasses(error, words), isPassing: true }
}

function sayWhatLasts(error: unknown, words: Words): string | null {
  if (unstable_isUnrecognizedActionError(error)) return words.renewed
  if (isNotThere(error)) return words.notThere
  if (!(error instanceof TurnedAway)) return null
  if (error.status === 401) return words.signedOut
  if (error.status === 403) return words.another
  return error.status === 413 ? words.tooLarge : null
}

function sayWhatPasses(error: unknown, words: Words): string {
  if (error instanceof TurnedAway && error.comeAgainMs !== null) return words.stillBusy
  if (error instanceof Error && error.name === 'TimeoutError') return words.noAnswer
  return words.away
}
