/**
 * What a number of a telephone is by its digits, from the nought on, after the numbering plans: ACM (Netherlands), BIPT (Belgium), ARCEP (France),
 * Ofcom (United Kingdom). Ten and eleven digits are the whole length of the plan they are of.
 */
const NATIONAL = [
  // Netherlands: areas, mobile, of companies, by internet; 0800 and 090x are shorter or longer than ten.
  /^0(?:[1-57]\d|6[1-58]|8[4578]|91)\d{7}$/,
  /^0(?:800|90[069])\d{4}(?:\d{3})?$/,
  // Belgium: areas of one and of two digits, mobile, services.
  /^0(?:[239][2-8]|4[23])\d{6}$/,
  /^0(?:1[0-69]|5\d|6[0134578-9]|7[01]|8\d)\d{6}$/,
  /^0(?:4[5-9]\d{7}|70\d{6}|78\d{6}|800\d{5}|90\d{6})$/,
  // France: ten for all.
  /^0[1-9]\d{8}$/,
  // United Kingdom: eleven, ten in some villages and for some free numbers, and two that everybody knows.
  /^0[12357-9]\d{9}$/,
  /^0800(?:1111|\d{6})$/,
  // Germany: mobile and what is dialled for services.
  /^01(?:5\d|6[023]|7\d)\d{7,8}$/,
]

/** Germany has no length: area and number together are eight to eleven digits after the nought, and are written apart. */
const GERMAN = /^0[2-9]\d{7,10}$/

/** Areas of German cities whose numbers can have no more than four digits. */
const CITIES =
  /^0(?:20[1-389]|21[24]|22[18]|23[14]|24[1]|25[1]|26[1]|27[1]|28[1]|29[1]|33[15]|34[015]|35[15]|36[15]|37[15]|38[15]|39[15]|4[2-9]1|5[1-9]1|6[1-8]1|7[1-9]1|8[2-7]1|9[1-9]1)$/
const YEAR = /^(?:1[5-9]|20[0-2])/

/** Whether this is a short number of a German city: 0761 2030. No year, which stands after a number of anything. */
export function isShortGerman(written: string): boolean {
  const [, area = '', number = ''] = /^(0\d{3})(?: |\) ?| ?[/–-] ?)([1-9]\d{3})$/.exec(written) ?? []
  return CITIES.test(area) && !YEAR.test(number)
}

/** What comes after the code of a country that is met here: the fewest digits and the most; of others 7 to 15 (E.164 allows 15 in all). */
const ABROAD: ReadonlyMap<string, { fewest: number; most: number }> = new Map(
  `1:10-10 7:10-10 27:9-9 30:10-10 31:9-9 32:8-9 33:9-9 34:9-9 39:6-11 41:9-9 43:6-13 44:9-10 45:8-8 46:7-10 47:8-8 48:9-9 49:7-12
  61:9-9 90:10-10 212:9-9 351:9-9 352:5-11 353:7-9`
    .split(/\s+/)
    .map((it) => {
      const [code = '', fewest, most] = it.split(/[:-]/)
      return [code, { fewest: Number(fewest), most: Number(most) }]
    }),
)
const OF_A_FREE_NUMBER = /^800\d{4,8}$/
/** Mobile numbers of these countries are written without the plus too, as programs do. */
const MOBILE_WITHOUT_PLUS = /^(?:316[1-58]\d{7}|324[5-9]\d{7}|33[67]\d{8}|447[1-9]\d{8}|491[567]\d{8,9})$/
const FEWEST_DIGITS = 8
const MOST_DIGITS = 15

/** Whether these digits, a nought first, are a number in one of the five countries. */
export function isInPlan(digits: string): boolean {
  return NATIONAL.some((plan) => plan.test(digits))
}

/** Whether they can be a German one, if they are written as one: an area, and a number apart from it. */
export function isGerman(digits: string): boolean {
  return GERMAN.test(digits)
}

/** Whether these digits, the code of a country first, can be dialled from abroad. */
export function isAbroad(digits: string): boolean {
  if (digits.startsWith('0') || digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return false
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((it) => ABROAD.has(it))
  const { fewest, most } = ABROAD.get(code ?? '') ?? { fewest: 7, most: MOST_DIGITS }
  const number = digits.slice(code?.length ?? 1)
  return (number.length >= fewest && number.length <= most) || OF_A_FREE_NUMBER.test(number)
}

/** Whether these digits are a mobile number of one of the five countries, written with its country code and without the plus before it. */
export function isMobileWithoutPlus(digits: string): boolean {
  return MOBILE_WITHOUT_PLUS.test(digits)
}
