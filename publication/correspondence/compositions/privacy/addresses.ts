import { evenSigns } from './reading/even-signs'
import { asItStands } from './reading/reading'
import { STREETS } from './streets'

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu

/** Letters that people set in brackets for the sign, close to what stands on both sides; the sign in brackets, or apart. */
const EMAIL_IN_BRACKETS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-]{1,64}(?:\.[\p{L}\p{N}_%+-]{1,64}){0,4}(?:[([{](?:a|ät|à)[)\]}]|[ \u00a0]?[([{] ?@ ?[)\]}][ \u00a0]?|[ \u00a0]@[ \u00a0])[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:nl|be|com|org|net|eu|de|fr|info|uk|nu|biz|io|frl|gent|brussels|vlaanderen|amsterdam|example|voorbeeld)(?![\p{L}\p{N}])/giu

const SAID_AT =
  '(?:@|\\s?[([{]\\s?(?:at|apenstaartje|apestaartje)\\s?[)\\]}]\\s?|\\s(?:apenstaartje|apestaartje|at)\\s)'
const SAID_DOT = '(?:\\.|\\s?[([{]\\s?(?:dot|punt)\\s?[)\\]}]\\s?|\\s(?:dot|punt)\\s)'
const SAID_SIGN = `(?:${SAID_DOT}|\\s(?:streepje|liggend streepje|underscore)\\s)`
const SAID_WORD = '[\\p{L}\\p{N}_%+-]{1,64}'
/** An address that is written out: "jan punt devries apenstaartje voorbeeld punt nl". What it ends in is of addresses, or two words from a dot. */
const EMAIL_IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])${SAID_WORD}(?:${SAID_SIGN}${SAID_WORD}){0,4}${SAID_AT}${SAID_WORD}(?:${SAID_SIGN}${SAID_WORD}){0,3}${SAID_DOT}(?:nl|be|com|org|net|eu|de|fr|info|uk|nu|biz|io|frl|gent|brussels|vlaanderen|amsterdam|example|voorbeeld)(?![\\p{L}\\p{N}])`,
  'giu',
)

/** 1234 AB, with the letters in capitals: "in 1984 en later" is none. SA, SD and SS are not given out. */
const POSTCODE = /(?<![\d.,-])[1-9]\d{3}[ \u00a0]?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu

/** Whether what was found as an address is one of e-mail, and of no house. */
export function isEmailAddress(found: string): boolean {
  const { text } = evenSigns(asItStands(found))
  return [EMAIL, EMAIL_IN_BRACKETS, EMAIL_IN_WORDS].some(({ source }) => new RegExp(source, 'iu').test(text))
}

/** Addresses of e-mail and of houses, as they stand in a text. */
export function findAddresses(text: string): string[] {
  return matchAddresses(text).map(([found]) => found.trim())
}

/** The same, with where they stand. What one pattern finds in the midst of what another found is no other address. */
export function matchAddresses(text: string): RegExpExecArray[] {
  const found = [EMAIL, EMAIL_IN_BRACKETS, EMAIL_IN_WORDS, POSTCODE, ...STREETS].flatMap((pattern) => [
    ...text.matchAll(pattern),
  ])
  const inOrder = found.sort((one, other) => one.index - other.index || other[0].length - one[0].length)
  let end = 0
  return inOrder.filter(({ index, 0: { length } }) => {
    if (index < end) return false
    end = index + length
    return true
  })
}
