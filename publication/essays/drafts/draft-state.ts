/** How far a text has come, as lists and the editor say it. */
export type DraftState = 'draft' | 'submitted' | 'published' | 'changed' | 'withdrawn' | 'discarded'

type Known = {
  revision: number
  submittedAt: Date | null
  discardedAt?: Date | null
  /** null while it was never published; `revision` null when the public text came from a file */
  piece: { revision: number | null; withdrawnAt: Date | null } | null
}

/** A public text with newer revisions is changed; a piece from a file is revision 1 of the draft made from it. */
export function draftState({ revision, submittedAt, discardedAt, piece }: Known): DraftState {
  if (discardedAt) return 'discarded'
  if (submittedAt) return 'submitted'
  if (!piece) return 'draft'
  if (piece.withdrawnAt) return 'withdrawn'
  return revision > (piece.revision ?? 1) ? 'changed' : 'published'
}
