/** What a text cannot hold of what was pasted; each has its sentence in `texts`. */
export const LOSSES = [
  'pictures',
  'notes',
  'links',
  'mergedCells',
  'listsInCells',
  'embeds',
  'formulas',
  'comments',
  'deletions',
] as const
export type Loss = (typeof LOSSES)[number]

/** How often each of them stood there. */
export type Losses = Partial<Record<Loss, number>>

/** What comes of what was pasted: text as it is typed, and what of the source it does not hold. */
export type Pasted = {
  text: string
  /** the words alone, a blank line between paragraphs */
  plain: string
  losses: Losses
}

/** Counts what is lost while a clipboard is read. */
export function lose(losses: Losses, loss: Loss): void {
  losses[loss] = (losses[loss] ?? 0) + 1
}
