import type { Screen } from '../screen'

/** What a form heard, and on the page of which address it was asked. */
export type LeftAnswer = { path: string } & Required<Pick<Screen, 'at' | 'answer'>>

let listener: ((left: LeftAnswer | null) => void) | null = null

/** Leaves what a form heard for the page that has that form no more; null: something else was asked since. */
export function leaveAnswer(left: LeftAnswer | null): void {
  listener?.(left)
}

/** The one place on a page that says what is left. */
export function hearLeftAnswers(hear: (left: LeftAnswer | null) => void): () => void {
  listener = hear
  return () => {
    if (listener === hear) listener = null
  }
}
