/** Where these words stand in a text, each in every place. They are known by how they begin, so that many cost no more than few. */
export function placesOf(
  words: Iterable<string>,
  text: string,
): { word: string; from: number; to: number }[] {
  const byBeginning = Map.groupBy(
    [...words].filter((word) => word !== ''),
    (word) => word.slice(0, 3),
  )
  const places: { word: string; from: number; to: number }[] = []
  for (let from = 0; from < text.length; from += 1)
    for (const length of [1, 2, 3])
      for (const word of byBeginning.get(text.slice(from, from + length)) ?? [])
        if (text.startsWith(word, from)) places.push({ word, from, to: from + word.length })
  return places
}
