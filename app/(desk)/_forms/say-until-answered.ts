import type { Words } from './form-words'
import type { Screen } from './screen'

type Kept = {
  /** whether the form holds something that is not saved */
  isDirty: boolean
  /** whether it saves itself, and goes on trying */
  isSavedByItself: boolean
  /** whether a copy of it is on the device */
  isOnDevice: boolean
}

/** The form while the server answers nothing: its answer says where what was typed is at this moment, and what becomes of it. */
export function sayUntilAnswered<Shown extends Screen>(now: Shown, kept: Kept, words: Words): Shown {
  const { answer } = now
  if (!answer?.unanswered) return now
  const isTriedAgain = kept.isDirty && kept.isSavedByItself
  const said = [
    answer.text,
    whereItIs(kept, words.until),
    isTriedAgain && answer.unanswered === 'more' && words.until.pressAgain,
  ]
  return { ...now, answer: { ...answer, text: said.filter(Boolean).join(' ') } }
}

function whereItIs({ isDirty, isSavedByItself, isOnDevice }: Kept, until: Words['until']): string {
  if (!isDirty) return until.untouched
  if (isSavedByItself) return isOnDevice ? until.savesItself : until.savesItselfHere
  return isOnDevice ? until.onDevice : until.here
}

/** What saved itself when the server was there again says that only the text is saved, where more had been asked for. */
export function sayWhatIsLeft<Shown extends Screen>(
  saved: Shown,
  before: Screen | null,
  words: Words,
): Shown {
  const isMoreAsked = saved.isByItself && !saved.answer && before?.answer?.unanswered === 'more'
  return isMoreAsked ? { ...saved, answer: { tone: 'good', text: words.until.savedSince } } : saved
}
