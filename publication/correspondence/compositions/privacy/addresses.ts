const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu

/** 1234 AB, with the letters in capitals: "in 1984 en later" is none. SA, SD and SS are not given out. */
const POSTCODE = /(?<![\d.,-])[1-9]\d{3}[ \u00a0]?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu

const STREET_ENDS =
  'straat|straatje|laan|weg|plein|pleintje|gracht|kade|singel|dijk|steeg|hof|pad|markt|dreef|plantsoen|wal|haven|park|laantje|kamp|kwartier|str\\.'
/** A number of a house: not a year, not an amount, not the beginning of something longer. */
const HOUSE =
  '(?!(?:1[5-9]|20)\\d\\d(?!\\d))\\d{1,4}(?:[ -]?[a-zA-Z](?![\\p{L}])|-\\d+|[ -]?(?:bis|hs|[IV]{1,3})(?!\\p{L}))?'
const AFTER_HOUSE =
  '(?![\\d.,:]*\\d|[ \\u00a0]?(?:euro|%|jaar|uur|minuten|dagen|weken|kilometer|meter|keer|mensen))'
const DUTCH_STREET = new RegExp(
  `(?<!\\p{L})(?!Onderweg|Halverwege|Vanweg)\\p{Lu}[\\p{L}’'-]*(?:[ \\u00a0](?:van|de|den|der|het|’t|'t|\\p{Lu}[\\p{L}.’'-]*)){0,4}?(?:[ \\u00a0](?:${STREET_ENDS})|(?<=\\p{L}{2})(?:${STREET_ENDS})|[ \\u00a0](?:Weg|Laan|Plein|Kade|Gracht|Singel|Dijk))[ \\u00a0]${HOUSE}${AFTER_HOUSE}`,
  'gu',
)
const FOREIGN_STREET =
  /(?<![\p{L}\d])(?:\d{1,4},? (?:rue|avenue|boulevard|place) (?:[\p{L}’'-]+ ?){1,4}|\d{1,4} (?:\p{Lu}[\p{L}’'-]* ){1,3}(?:Street|Road|Avenue|Lane|Square|Drive|Gardens)(?!\p{L})|\p{Lu}[\p{L}-]*(?:straße|strasse|allee|platz|gasse) \d{1,4}[a-z]?(?!\d))/gu
const POST_BOX = /(?<!\p{L})(?:Postbus|Antwoordnummer|P\.?O\.? Box) \d{1,6}/gu

/** Addresses of e-mail and of houses, as they stand in a text. */
export function findAddresses(text: string): string[] {
  return matchAddresses(text).map(([found]) => found.trim())
}

/** The same, with where they stand. */
export function matchAddresses(text: string): RegExpExecArray[] {
  return [EMAIL, POSTCODE, DUTCH_STREET, FOREIGN_STREET, POST_BOX].flatMap((pattern) => [
    ...text.matchAll(pattern),
  ])
}
