/** The parts of a name as authors keep them. */
export type NameParts = { givenName: string; infix: string; familyName: string }

/** Words that stand between given and family name and are passed over in sorting: "van der", "ten", "von". */
const INFIXES = new Set(
  "aan af bij da das de del dela den der des di do dos du el 't 's het in la le les lo of onder op over te ten ter tot uijt uit van ver von voor zu zum zur".split(
    ' ',
  ),
)

/** A name in parts, as a first guess: "Anna Maria van der Berg" is Anna Maria, van der, Berg. */
export function splitName(name: string): NameParts {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const infixAt = words.findIndex((word, index) => index > 0 && INFIXES.has(word.toLowerCase()))
  if (infixAt > 0 && infixAt < words.length - 1) {
    const familyAt = words.findIndex((word, index) => index > infixAt && !INFIXES.has(word.toLowerCase()))
    const from = familyAt === -1 ? words.length - 1 : familyAt
    return {
      givenName: words.slice(0, infixAt).join(' '),
      infix: words.slice(infixAt, from).join(' '),
      familyName: words.slice(from).join(' '),
    }
  }
  return {
    givenName: words.slice(0, Math.max(1, words.length - 1)).join(' '),
    infix: '',
    familyName: words.length > 1 ? (words.at(-1) ?? '') : '',
  }
}
