/** How far it is from a moment to the nearest of these, which are in order; infinitely far when there are none. */
export function distanceTo(moment: number, inOrder: readonly number[]): number {
  let [from, to] = [0, inOrder.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((inOrder[middle] ?? 0) < moment) from = middle + 1
    else to = middle
  }
  const distances = [inOrder[from - 1], inOrder[from]].map((it) =>
    it === undefined ? Number.POSITIVE_INFINITY : Math.abs(it - moment),
  )
  return Math.min(...distances)
}
