import type { Screen } from '../screen'
import { type LeftAnswer, leaveAnswer } from './leave-answer'

/** The page that comes with an answer is there within this. A form that goes later is gone for another reason. */
const COMES_WITH_ANSWER_MS = 3_000

/** Keeps hold of what one form hears, so that its page says it when that form is gone with its own answer. */
export function outliveForm(leave = leaveAnswer, now = Date.now) {
  let isThere = true
  let last: { left: LeftAnswer; heardAt: number } | null = null
  return {
    appear: () => {
      isThere = true
    },
    disappear: () => {
      isThere = false
      if (last && now() - last.heardAt < COMES_WITH_ANSWER_MS) leave(last.left)
    },
    ask: () => {
      last = null
      leave(null)
    },
    /** `path`: of the page it was asked on */
    hear: ({ at, answer, isByItself }: Screen, path: string) => {
      if (!answer || (isByItself && answer.tone === 'good')) return
      last = { left: { path, at, answer }, heardAt: now() }
      if (!isThere) leave(last.left)
    },
  }
}
