/** What stands between the parts of a name in small letters. */
const PARTICLES =
  /^(van|de|der|den|het|ter|ten|te|in|op|aan|von|vom|zu|zum|zur|du|des|la|le|da|di|do|dos|el|al|bin|ibn|y|e|en|and|und|et|via|of|'t|'s|’t|’s|d|l)$/
/** What somebody says of a person, and no program. */
const SPOKEN =
  /(?<!\p{L})(ik|jij|je|hij|zij|ze|wij|we|me|mij|hem|haar|hun|mijn|jouw|zijn|onze?|uw|die|dat|wat|toen|nog|ook|maar|waarin|waarop|vandaag|gisteren|vanmorgen|today|yesterday|heute|gestern|aujourd|i|you|he|she|they|my|your|his|her|our|their|that|what|then|but|ich|du|er|sie|wir|mein|meine|dein|deine|sein|seine|ihr|ihre|unser|unsere|das|dann|aber|il|elle|nous|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|votre|ce|puis|mais)(?!\p{L})/iu
const MOST_WORDS = 8

/**
 * Whether these words are what somebody is called, as programs write it: capitals and particles, and nothing that is said.
 * Beside an address a name may be in small letters.
 */
export function isName(text: string, { mayBeSmall = false } = {}): boolean {
  const words = text.match(/[^\s,;"“”()[\]<>|/-]+/g) ?? []
  if (words.length === 0 || words.length > MOST_WORDS || text.length > 100) return false
  if (SPOKEN.test(text) || /[.?!] \S+ \S+ \S+|[.?!]$/.test(text.replace(/\b\p{L}\.|[ap]\.m\.?/giu, '')))
    return false
  if (mayBeSmall) return true
  return words.every((word, at) => !/^\p{Ll}/u.test(word) || (PARTICLES.test(word) && at < words.length - 1))
}
