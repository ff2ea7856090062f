/** What becomes of one part of the first text, or where one of the second comes in. */
export type Edit = { kind: 'same' | 'removed' | 'added'; part: string }

/**
 * The fewest edits that make `after` of `before`, part by part (Myers, "An O(ND) Difference Algorithm", 1986); null when
 * they are more than `most`: the work and the memory grow with the square of it.
 */
export function editsBetween(before: string[], after: string[], most: number): Edit[] | null {
  const steps = walk(before, after, most)
  if (!steps) return null
  const edits: Edit[] = []
  let [b, a] = [before.length, after.length]
  for (let count = steps.length - 1; count > 0; count -= 1) {
    const reach = steps[count] ?? new Int32Array()
    const line = b - a
    const isAdded =
      line === -count || (line !== count && at(reach, count, line - 1) < at(reach, count, line + 1))
    const from = isAdded ? line + 1 : line - 1
    const fromB = at(reach, count, from)
    goBackTo(fromB, fromB - from)
    edits.push(
      isAdded ? { kind: 'added', part: after[--a] ?? '' } : { kind: 'removed', part: before[--b] ?? '' },
    )
  }
  goBackTo(0, 0)
  return edits.reverse()

  function goBackTo(toB: number, toA: number): void {
    while (b > toB && a > toA) {
      edits.push({ kind: 'same', part: before[--b] ?? '' })
      a -= 1
    }
  }
}

/** How far each diagonal was reached before each next edit, until both texts were at their end. */
function walk(before: string[], after: string[], most: number): Int32Array[] | null {
  const reached = new Int32Array(2 * most + 3)
  const steps: Int32Array[] = []
  for (let count = 0; count <= most; count += 1) {
    steps.push(reached.slice(most + 1 - count - 1, most + 1 + count + 2))
    for (let line = -count; line <= count; line += 2) {
      const [below, above] = [reached[most + line] ?? 0, reached[most + 2 + line] ?? 0]
      const isAdded = line === -count || (line !== count && below < above)
      let b = isAdded ? above : below + 1
      while (b < before.length && b - line < after.length && before[b] === after[b - line]) b += 1
      reached[most + 1 + line] = b
      if (b >= before.length && b - line >= after.length) return steps
    }
  }
  return null
}

/** What a step says of a diagonal; it holds those from one below the outermost to one above. */
function at(reach: Int32Array, count: number, line: number): number {
  return reach[line + count + 1] ?? 0
}
