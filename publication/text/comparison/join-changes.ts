import type { Edit } from './edits-between'

/** What is the same, or what became of it: two texts of which at most one is empty. */
type Stretch = { same: string } | { removed: string; added: string }

/**
 * The edits of a row with those together that stand together. What is the same by accident between two larger changes, a
 * space or "de", is taken as part of the change: nobody reads a sentence in which every other word is marked.
 */
export function joinChanges(edits: Edit[]): Edit[] {
  const stretches: Stretch[] = []
  for (const stretch of stretchesOf(edits)) {
    stretches.push(stretch)
    while (joinLast(stretches));
  }
  return stretches.flatMap(editsIn)
}

function stretchesOf(edits: Edit[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { kind, part } of edits) {
    const last = stretches.at(-1)
    if (kind === 'same') {
      if (last && 'same' in last) last.same += part
      else stretches.push({ same: part })
    } else {
      const change = last && 'removed' in last ? last : { removed: '', added: '' }
      if (change !== last) stretches.push(change)
      change[kind] += part
    }
  }
  return stretches
}

/** Takes the last change together with the one before it, when what is between them is smaller than both. */
function joinLast(stretches: Stretch[]): boolean {
  const [before, between, after] = stretches.slice(-3)
  if (
    !before ||
    !between ||
    !after ||
    !('removed' in before) ||
    !('same' in between) ||
    !('removed' in after)
  )
    return false
  const length = between.same.trim().length
  if (length > sizeOf(before) || length > sizeOf(after)) return false
  const joined = {
    removed: before.removed + between.same + after.removed,
    added: before.added + between.same + after.added,
  }
  stretches.splice(-3, 3, joined)
  return true
}

function sizeOf({ removed, added }: { removed: string; added: string }): number {
  return Math.max(removed.trim().length, added.trim().length)
}

function editsIn(stretch: Stretch): Edit[] {
  if ('same' in stretch) return [{ kind: 'same', part: stretch.same }]
  const edits: Edit[] = [
    { kind: 'removed', part: stretch.removed },
    { kind: 'added', part: stretch.added },
  ]
  return edits.filter(({ part }) => part !== '')
}
