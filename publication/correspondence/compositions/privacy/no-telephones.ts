const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
const YEAR = '(?:1[5-9]|20)\\d\\d'
const HOUR = '(?:[01]?\\d|2[0-4])'
const SPACE = '[ \\u00a0]?'
const TO = `${SPACE}[-–/]${SPACE}`
const DATE = `${DAY}([-/. ])${MONTH}`
const TIME = '(?:[01]\\d|2[0-4])[.]?[0-5]\\d'

/** A German area in pairs, as DIN 5008 had it, and a sign that sets it apart: 0 62 21 / 230 11. */
export const AREA_IN_PAIRS = /^0 [2-9]\d(?: \d\d){0,2}(?:\) ?|\)? ?\/ ?| [–-] )[1-9]/

/** What digits with signs between them are by their form alone. */
const FORMS = [
  // A day, with what comes after it; a day until a day; months and years until others.
  new RegExp(`^${DATE}\\1${YEAR}(?!\\d)`),
  new RegExp(`^${DAY}([-/.])${MONTH}\\1\\d{2}(?!\\d|\\1\\d)`),
  new RegExp(`^${DAY}[./]${MONTH}[./]?${TO}${DAY}[./]${MONTH}(?!\\d)`),
  new RegExp(`^(?:${MONTH}[-/.])?${YEAR}${TO}(?:${MONTH}[-/.])?(?:${YEAR}|\\d\\d)$`),
  // From one time until another; times in a row.
  new RegExp(`^${HOUR}[.][0-5]\\d${TO}${HOUR}[.][0-5]\\d(?!\\d)`),
  new RegExp(`^${TIME}(?:[ ,]${TIME}){2,}$`),
  // A book of ten digits, a bar code: a nought by itself, but before 800 and the like.
  /^0[ -](?!8\d\d)\d{2,7}[ -]/,
  // A number with a fraction, a place on earth, an address of a network, a version.
  /^0[.,]/,
  // What is dialled has a nought before it and ten digits in all, or eleven: 06.12345678, 030.12345678.
  /^(?!0\d\.\d{8}$|0\d\d\.\d{7,8}$)\d{1,3}[.,]\d{5,8}$/,
  /^\d{3}(?:\.\d{3}){3}$/,
  /^\d{1,2}\.\d{1,2}\.\d{2,3}$/,
  // Six pairs are a draw of a lottery.
  /^\d{2}(?: \d{2}){5,}$/,
  // Thousands, when nothing but thousands.
  /^0 (?!8)\d{3}(?: \d{3})+$/,
  // Years of files and cases: 0456/2013/789.
  new RegExp(`^\\d{2,4}/${YEAR}(?:/\\d+)?$`),
]
const COMPANY = /^0\d{3}\.\d{3}\.\d{3}$/
const PAIRS = /^\d{2}(?: \d{2}){4}$/
const IN_A_ROW = /^\d+([ .])\d+(?:\1\d+)+$/
const HIGHEST_DRAWN = 60

/** Whether digits with signs between them have the form of something that is no telephone: a day, a time, a book, a place. */
export function isFormOfOther(written: string): boolean {
  return (
    (!AREA_IN_PAIRS.test(written) && FORMS.some((form) => form.test(written))) ||
    isBelgianCompany(written) ||
    isRow(written) ||
    isRange(written)
  )
}

/** 0403.199.108: the last two are what 97 leaves. Mobile numbers are written so too. */
function isBelgianCompany(written: string): boolean {
  if (!COMPANY.test(written) || /^04[5-9]/.test(written)) return false
  const digits = written.replaceAll('.', '')
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8))
}

/** 05 12 18 24 39, each higher than the one before, as they are drawn; 010 011 012, each by one; of three groups of three each by as much, or of four. */
function isRow(written: string): boolean {
  if (!IN_A_ROW.test(written)) return false
  const numbers = written.split(/[ .]/).map(Number)
  const steps = numbers.slice(1).map((it, index) => it - (numbers[index] ?? 0))
  const isDrawn = PAIRS.test(written) && Math.max(...numbers) <= HIGHEST_DRAWN && steps.every((it) => it > 0)
  const areAlike = new Set(written.split(/[ .]/).map((it) => it.length)).size === 1
  return (
    isDrawn ||
    steps.every((it) => it === 1) ||
    (steps.length >= (/^\d{3}/.test(written) ? 2 : 3) &&
      areAlike &&
      steps.every((it) => it > 0 && it === steps[0]))
  )
}

/** 01067 - 01069: as long, higher, and not far. */
function isRange(written: string): boolean {
  const [, from = '', to = ''] = /^(\d{3,6})[ \u00a0]?[-–][ \u00a0]?(\d{3,6})$/u.exec(written) ?? []
  const isFar = Number(to) - Number(from) > 10 ** (from.length - 2)
  return from.length === to.length && Number(to) > Number(from) && !isFar
}
