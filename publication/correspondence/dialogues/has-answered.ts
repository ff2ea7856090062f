import type { OpenDialogue } from './find-dialogue'

/** Whether the one it waits for wrote by mail already, and is only to confirm it. */
export function hasAnswered({ turn, unconfirmed }: Pick<OpenDialogue, 'turn' | 'unconfirmed'>): boolean {
  return unconfirmed.some(({ id }) => id === turn.id)
}
