/** Keeps things so that the first of them, by `compare`, can be taken in time that grows with the logarithm of how many there are. */
export function createHeap<Item>(compare: (one: Item, other: Item) => number) {
  const items: Item[] = []
  return { put, take }

  function put(item: Item): void {
    let at = items.length
    items.push(item)
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = items[above]
      if (parent === undefined || compare(parent, item) <= 0) break
      items[at] = parent
      at = above
    }
    items[at] = item
  }

  function take(): Item | undefined {
    const first = items[0]
    const last = items.pop()
    if (last !== undefined && items.length > 0) sink(last)
    return first
  }

  function sink(item: Item): void {
    let at = 0
    for (;;) {
      const below = smallerOf(2 * at + 1, 2 * at + 2)
      const child = items[below]
      if (child === undefined || compare(item, child) <= 0) break
      items[at] = child
      at = below
    }
    items[at] = item
  }

  function smallerOf(left: number, right: number): number {
    const [one, other] = [items[left], items[right]]
    return one !== undefined && other !== undefined && compare(other, one) < 0 ? right : left
  }
}
