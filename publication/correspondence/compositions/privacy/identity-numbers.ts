import { saidBefore, saysTelephone, saysThing } from './said-before'

/** What is looked at more closely: its form, and what its own rule says of its digits. */
type Kind = {
  form: RegExp
  isOne: (signs: string) => boolean
  /** other numbers have this form by chance: not when the words before it say so */
  isByChance?: true
}

const KINDS: Kind[] = [
  // Netherlands: burgerservicenummer, in its official spelling or in a row.
  {
    form: /(?<![\d.,-]|\(0\)|FR ?\d\d ?)(?:\d{4}\.\d{2}\.\d{3}|\d{9})(?!\d|[.,-]\d)/g,
    isOne: isBsn,
    isByChance: true,
  },
  // Belgium: rijksregisternummer, and that of who is not in the register (the month raised by 20 or 40).
  { form: /(?<![\d.,-])\d{2}[. -]?\d{2}[. -]?\d{2}[ -]?\d{3}[. -]?\d{2}(?![\d]|[.,-]\d)/g, isOne: isBelgian },
  // France: numéro de sécurité sociale with its key. Corsica has a letter.
  {
    form: /(?<![\d.,-])[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d|[.,-]\d)/gi,
    isOne: isFrench,
  },
  // Germany: Steuer-Identifikationsnummer; Versicherungsnummer.
  { form: /(?<![\d.,-])[1-9]\d ?\d{3} ?\d{3} ?\d{3}(?!\d|[.,-]\d)/g, isOne: isGermanTax, isByChance: true },
  {
    form: /(?<![\p{L}\d.,-])\d{2} ?(?:[0-2]\d|3[01])(?:0\d|1[0-2])\d{2} ?[A-Z] ?\d{3}(?![\p{L}\d])/gu,
    isOne: isGermanPension,
  },
  // United Kingdom: National Insurance number (HMRC, NIM39110).
  {
    form: /(?<![\p{L}\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/giu,
    isOne: () => true,
  },
]
/** Called one it is private, whatever a slip of the pen made of it. */
const CALLED =
  /(?<!\p{L})(?:BSN|burgerservicenummer|sofi-?nummer|rijksregisternummer|numéro national|sécu|NIR|Steuer-?ID|IdNr|(?:Renten|Sozial)versicherungsnummer|NI number|National Insurance)(?:[ \u00a0.:]{0,3}(?:nummer|nr|no|number|is|was|ist|est|était)(?!\p{L})){0,2}[ \u00a0.:-]{1,3}(\d(?:[ \u00a0.-]?\d){7,15})(?!\d)/giu

/** Numbers that are of one person as long as they live, as they stand in a text: of the five countries that readers are in. */
export function findIdentityNumbers(text: string): string[] {
  const formed = KINDS.flatMap(({ form, isOne, isByChance = false }) =>
    [...text.matchAll(form)]
      .filter(
        ({ 0: found, index }) =>
          isOne(found.replace(/[ .-]/g, '')) && !(isByChance && isOfOther(text, index)),
      )
      .map(([found]) => found),
  )
  return [...formed, ...[...text.matchAll(CALLED)].map(([, found]) => found ?? '')]
}

function isOfOther(text: string, at: number): boolean {
  const before = saidBefore(text, at)
  return saysTelephone(before) || saysThing(before)
}

/** The test of eleven: the last counts against the others. */
function isBsn(digits: string): boolean {
  const sum = [...digits].reduce((total, it, index) => total + Number(it) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0 && Number(digits) > 0
}

/** What 97 leaves of the first nine; of who was born since 2000 a 2 stands before them. */
function isBelgian(digits: string): boolean {
  const [month, day, check] = [2, 4, 9].map((at) => Number(digits.slice(at, at + 2)))
  const isDay = (month ?? 99) % 20 <= 12 && (month ?? 99) < 53 && (day ?? 99) <= 31
  const first = digits.slice(0, 9)
  return isDay && [first, `2${first}`].some((it) => 97 - (Number(it) % 97) === check)
}

function isFrench(signs: string): boolean {
  const digits = signs.toUpperCase().replace('2A', '19').replace('2B', '18')
  return 97 - Number(BigInt(digits.slice(0, 13)) % 97n) === Number(digits.slice(13))
}

/** ISO 7064, mod 11,10; of the first ten digits one comes twice or three times. */
function isGermanTax(digits: string): boolean {
  let product = 10
  for (const digit of digits.slice(0, 10)) product = (((Number(digit) + product) % 10 || 10) * 2) % 11
  const often = [...Map.groupBy(digits.slice(0, 10), (it) => it).values()].filter(({ length }) => length > 1)
  return often.length === 1 && (often[0]?.length ?? 0) <= 3 && (11 - product) % 10 === Number(digits[10])
}

const PENSION_WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]

/** The letter counts as its place in the alphabet; of each product the digits are added. */
function isGermanPension(signs: string): boolean {
  const letter = `${signs.charCodeAt(8) - 64}`.padStart(2, '0')
  const digits = `${signs.slice(0, 8)}${letter}${signs.slice(9, 11)}`
  const sum = PENSION_WEIGHTS.reduce((total, weight, index) => {
    const product = weight * Number(digits[index])
    return total + Math.floor(product / 10) + (product % 10)
  }, 0)
  return sum % 10 === Number(signs[11])
}
