/** Who reads what is private, as its writer has it on screen. All are ids of members. */
export type AskedReaders = {
  chosen: string[]
  /** who was chosen when the choice was drawn, and to whom the letter was then: null for all others */
  drawn: string[]
  drawnTo: string | null
}

export type AudienceParts = {
  /** who the letter is to now; null: to all others */
  toMemberId: string | null
  /** whom its writer can choose: the others who write in the dialogue */
  others: readonly string[]
  /** to whom it was confined before; null when it was not */
  kept: readonly string[] | null
  /** left out when there was nothing on screen to choose */
  asked?: AskedReaders | undefined
}

/**
 * Who reads the private passages of a letter besides its writer: to whom the letter is, as far as they read them before, and whoever its
 * writer chooses since. So another addressee, or somebody who joins, takes readers away and never adds one: adding is choosing.
 */
export function decideAudience({ toMemberId, others, kept, asked }: AudienceParts): string[] {
  const isAddressed = (id: string) => toMemberId === null || toMemberId === id
  if (!asked) return others.filter((id) => isAddressed(id) && (kept === null || kept.includes(id)))
  const isStill = (id: string) => asked.drawnTo === toMemberId || isAddressed(id)
  return others.filter((id) => asked.chosen.includes(id) && (isStill(id) || !asked.drawn.includes(id)))
}
