/** Who speaks, or is spoken to: a block with an address and a telephone number says none of these. */
const PERSONS =
  /(?<!\p{L})(ik|jij|je|jou|jouw|u|we|wij|ons|mij|me|mijn|i|you|your|we|my|ich|du|dich|dir|wir|mich|mir|je|j(?=['’])|tu|toi|nous|vous|moi)(?!\p{L})/iu
/** What lawyers and printers have put below mails. */
const DISCLAIMER =
  /vertrouwelijk|geadresseerde|confidential|disclaimer|intended (solely|only)|addressee|vertraulich|confidentiel|privileged|virus|before printing|milieu|environment|kvk|\bbtw\b|unsubscribe|afmelden/i
/** A blog that somebody praises in a few words; with more of them something is said, and it has an address in it. */
const ADDRESS = /(?:https?:|www\.)\S*/gi
const FEWEST_WORDS_AROUND_ADDRESS = 9
/** "PS", "P.S.", "N.B." */
export const POSTSCRIPT = /^[^\p{L}\d]*(p\.? ?s\.?|p\.? ?p\.? ?s\.?|n\.? ?b\.?)(?=[\s:.,;)-]|$)/iu

/** Whether somebody says something in these lines, as far as can be seen; else they may be a block below a mail. */
export function isSpeech(lines: string[]): boolean {
  const text = lines.join(' ').trim()
  if (lines.some((line) => POSTSCRIPT.test(line))) return true
  if (DISCLAIMER.test(text)) return false
  const words = text.replace(ADDRESS, ' ').match(/\p{L}+/gu) ?? []
  if (text.search(ADDRESS) !== -1 && words.length < FEWEST_WORDS_AROUND_ADDRESS) return false
  if (words.length >= 3 && PERSONS.test(text)) return true
  return words.length >= 6 && /\p{L}[.?!…]["”’')]*($| \p{L})/u.test(text) && !/@|\d{6}|\d[ -]\d{2}/.test(text)
}
