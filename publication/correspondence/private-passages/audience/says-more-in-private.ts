import { splitPassages } from '../private-passages'

/** Whether a text has a private passage that another has not: whoever reads those of the other was not chosen for it. */
export function saysMoreInPrivate(text: string, other: string): boolean {
  const [said, known] = [privateIn(text), privateIn(other)]
  return said === null || known === null || said.some((passage) => !known.includes(passage))
}

/** Null when its marks are wrong, and anything could be private. */
function privateIn(text: string): string[] | null {
  const split = splitPassages(text)
  if (split.status === 'refused') return null
  return split.passages.filter(({ isPrivate }) => isPrivate).map((passage) => passage.text.trim())
}
