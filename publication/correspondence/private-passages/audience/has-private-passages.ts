import { splitPassages } from '../private-passages'

/** Whether something in a letter is private, or could be: also when its marks are wrong. */
export function hasPrivatePassages(body: string): boolean {
  const split = splitPassages(body)
  return split.status === 'refused' || split.passages.some(({ isPrivate }) => isPrivate)
}
