import type { PhrasingContent } from 'mdast'

/** The phrases of a paragraph by line; emphasis and the like that goes over several lines stays in one piece. */
export function splitLines(phrases: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const phrase of phrases) {
    if (phrase.type !== 'text') {
      lines.at(-1)?.push(phrase)
      if (phrase.type === 'break') lines.push([])
      continue
    }
    for (const [number, value] of phrase.value.split('\n').entries()) {
      if (number > 0) lines.push([])
      if (value) lines.at(-1)?.push({ ...phrase, value })
    }
  }
  return lines
}

/** The reverse of splitting. A break that would end the whole is left out: nothing follows it any more. */
export function joinLines(lines: PhrasingContent[][]): PhrasingContent[] {
  const phrases = lines.flatMap((line, number): PhrasingContent[] => {
    const previous = lines[number - 1]?.at(-1)
    return number === 0 || previous?.type === 'break' ? line : [{ type: 'text', value: '\n' }, ...line]
  })
  while (phrases.at(-1)?.type === 'break' || isLineEnd(phrases.at(-1))) phrases.pop()
  return phrases
}

function isLineEnd(phrase: PhrasingContent | undefined): boolean {
  return phrase?.type === 'text' && phrase.value === '\n'
}
