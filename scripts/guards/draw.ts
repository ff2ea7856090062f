/** `count` of these, each once, at random by a seed: the same seed draws the same of the same. */
export function draw<T>(from: readonly T[], count: number, seed: number): T[] {
  const left = [...from]
  const random = createRandom(seed)
  const drawn: T[] = []
  while (drawn.length < count && left.length > 0)
    drawn.push(...left.splice(Math.floor(random() * left.length), 1))
  return drawn
}

/** Numbers from 0 to 1, by Mulberry32 (T. Ettinger, 2017, in the public domain). */
function createRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
