import type { PlainLine } from './plain'

/** What the headers say of who writes to whom: names and, of all of them, addresses, as far as there are any. */
export type People = { writer: string; others: string[]; addresses: string[] }

/** Shorter parts of an address are in too many words. */
const LEAST_WITHIN = 4

/** Whether these words have a part of one of the names, or its first letter: "Anna", "A." */
export function isNamed(text: string, names: string[]): boolean {
  const words = wordsOf(text)
  return names.flatMap(partsOf).some((part) => words.includes(part) || words.includes(part.charAt(0)))
}

/**
 * Whether who sent the mail that is quoted, as its head says, is none of these people: then it is shown, and not answered.
 * False where no names are known, or the head says nobody.
 */
export function isOfThird(sender: PlainLine, { writer, others, addresses }: People): boolean {
  const words = wordsOf(sender.replace(/@\S+/g, ' ')).filter((word) => word.length > 1)
  const known = [
    ...[writer, ...others].flatMap(partsOf),
    ...addresses.flatMap((address) => wordsOf(address.replace(/@.*/, ''))),
  ].filter((part) => part.length > 1)
  const hasOthers = others.some((name) => name !== '')
  return hasOthers && words.length > 0 && !words.some((word) => known.some((part) => isAlike(word, part)))
}

/** "annadevries" is Anna. */
function isAlike(word: string, part: string): boolean {
  const [short = '', long = ''] = word.length < part.length ? [word, part] : [part, word]
  return short === long || (short.length >= LEAST_WITHIN && long.includes(short))
}

/** The first letters of the parts of a name: "cj". */
export const initialsOf = (name: string): string =>
  partsOf(name)
    .map((part) => part.charAt(0))
    .join('')

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []

/** Without what stands between them in small letters. */
function partsOf(name: string): string[] {
  const parts = name.match(/[\p{L}'’]+/gu) ?? []
  return parts.filter((part, at) => at === 0 || /^\p{Lu}/u.test(part)).map((part) => part.toLowerCase())
}
