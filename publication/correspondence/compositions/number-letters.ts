/**
 * The number of each letter in `#brief-3`, by its id: the one it was given when it was published before, and for the
 * others the next after the highest that was ever given. `all`: every letter of the dialogue, chosen or not.
 */
export function numberLetters(
  all: readonly { id: string; publicNumber: number | null }[],
  chosen: readonly { id: string }[],
): Map<string, number> {
  const given = new Map(all.map(({ id, publicNumber }) => [id, publicNumber]))
  let highest = Math.max(0, ...all.map(({ publicNumber }) => publicNumber ?? 0))
  return new Map(
    chosen.map(({ id }): [string, number] => {
      const known = given.get(id)
      if (known) return [id, known]
      highest += 1
      return [id, highest]
    }),
  )
}
