/** Somebody's question in the line. */
export type Place<Asked> = {
  /** whose it is: a member, or a part of the site */
  asker: string
  /** what a later question takes the place of an earlier one for; null: it stands by itself */
  form: string | null
  asked: Asked
}

export type Line<Asked> = {
  /** Joins the line; gives back what it takes the place of, or says that there is no room. */
  join: (place: Place<Asked>) => { status: 'joined'; replaced: Asked | null } | { status: 'full' }
  /** Whoever used the least of late goes first, and of one asker what was asked first. */
  next: () => Place<Asked> | null
  /** Whether it was still waiting. */
  leave: (asked: Asked) => boolean
  /** What answering somebody has cost. */
  spend: (asker: string, milliseconds: number) => void
}

/** What somebody used counts half after this long. */
const HALF_LIFE_MS = 30_000

/**
 * A line in which one who asks for much waits, and not all others with them: turns go by the processor time that each
 * asker used of late. `perAsker` and `inAll`: how many may wait.
 */
export function createLine<Asked>({ perAsker, inAll }: { perAsker: number; inAll: number }): Line<Asked> {
  const places: Place<Asked>[] = []
  const spent = new Map<string, { milliseconds: number; at: number }>()
  return { join, next, leave, spend }

  function join(place: Place<Asked>) {
    const { asker, form } = place
    const isOlder = (other: Place<Asked>) => form !== null && other.asker === asker && other.form === form
    const older = places.findIndex(isOlder)
    if (older >= 0) {
      const [replaced] = places.splice(older, 1, place)
      return { status: 'joined' as const, replaced: replaced?.asked ?? null }
    }
    const own = places.filter((other) => other.asker === asker).length
    if (own >= perAsker || places.length >= inAll) return { status: 'full' as const }
    places.push(place)
    return { status: 'joined' as const, replaced: null }
  }

  function next(): Place<Asked> | null {
    let first: Place<Asked> | null = null
    for (const place of places) {
      if (!first || spentBy(place.asker) < spentBy(first.asker)) first = place
    }
    if (first) places.splice(places.indexOf(first), 1)
    return first
  }

  function leave(asked: Asked): boolean {
    const at = places.findIndex((place) => place.asked === asked)
    if (at >= 0) places.splice(at, 1)
    return at >= 0
  }

  function spend(asker: string, milliseconds: number): void {
    spent.set(asker, { milliseconds: spentBy(asker) + milliseconds, at: Date.now() })
    for (const other of spent.keys()) if (spentBy(other) < 1) spent.delete(other)
  }

  function spentBy(asker: string): number {
    const { milliseconds, at } = spent.get(asker) ?? { milliseconds: 0, at: 0 }
    return milliseconds * 0.5 ** ((Date.now() - at) / HALF_LIFE_MS)
  }
}
