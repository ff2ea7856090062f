import type { OpenDialogue } from './find-dialogue'

type Awaiting = Pick<OpenDialogue, 'awaited' | 'unconfirmed'>

/** Whether everybody it waits for wrote by mail already, and is only to confirm it. */
export function hasAnswered({ awaited, unconfirmed }: Awaiting): boolean {
  return awaited.length > 0 && awaited.every(({ id }) => unconfirmed.some((it) => it.id === id))
}
