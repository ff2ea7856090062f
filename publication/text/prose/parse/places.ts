type Place = { line: number; column: number }

/** The line and column of an index into a text; both count from 1. */
export function pointAt(source: string, index: number): Place {
  const ends = [...source.slice(0, Math.max(index, 0)).matchAll(/\r\n|\n|\r/g)]
  const last = ends.at(-1)
  return { line: ends.length + 1, column: Math.max(index, 0) - (last ? last.index + last[0].length : 0) + 1 }
}

/** The place of what stands so many characters after one that is known. */
export function pointIn(source: string, from: Place & { offset?: number | undefined }, after: number): Place {
  const start = from.offset ?? 0
  const ends = [...source.slice(start, start + after).matchAll(/\r\n|\n|\r/g)]
  const last = ends.at(-1)
  if (!last) return { line: from.line, column: from.column + after }
  return { line: from.line + ends.length, column: after - last.index - last[0].length + 1 }
}

/** The index of a line and column. */
export function indexOf(source: string, { line, column }: Place): number {
  const ends = [...source.matchAll(/\r\n|\n|\r/g)]
  const before = ends[line - 2]
  return (before ? before.index + before[0].length : 0) + column - 1
}
