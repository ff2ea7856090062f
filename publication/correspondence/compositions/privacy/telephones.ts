/** Digits with single separators between them, on one line; what is a number of a telephone is judged by its digits. */
const DIGITS = /(?<![\p{L}\d.,€/-])(?:\+|\(\+|00|\(?0)[\d\u00a0 ()./-]{5,24}\d(?![\d]|[.,]\d)/gu
const DATE = /^\(?\d{1,2}([-/.])\d{1,2}\1\d{2,4}(?!\d|\1\d)/
/** Numbers of the Dutch numbering plan that are shorter than ten digits, or longer. */
const SERVICE = /^0(?:800|90[069])\d{4}(?:\d{3})?$/
const TOO_LOOSE = /[ ./-]{3}|\) ?\)/

/** Telephone numbers as they stand in a text: Dutch ones, and international ones of E.164 (at most 15 digits). */
export function findTelephones(text: string): string[] {
  return [...text.matchAll(DIGITS)].map(([found]) => found.trim()).filter(isTelephone)
}

function isTelephone(found: string): boolean {
  if (TOO_LOOSE.test(found)) return false
  const digits = found.replace('(0)', '').replace(/\D/g, '')
  if (/^\(?\+/.test(found) || digits.startsWith('00')) {
    const number = digits.replace(/^00/, '')
    return number.length >= 8 && number.length <= 15 && !number.startsWith('0')
  }
  return !DATE.test(found) && (digits.length === 10 || SERVICE.test(digits))
}
