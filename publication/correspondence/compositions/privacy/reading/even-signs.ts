import { type Reading, type Replaced, replacedIn } from './reading'

/** Signs that are seen as others: digits of any script, dashes, spaces, what people set between the groups of a number, and cells that a program set below each other. */
const ODD =
  /(?![0-9])[\p{Nd}\u2460-\u2468\u24ea]|[\uff01-\uff5e\ufe50-\ufe6b]|[\u2012\u2015\u2212\u2043]|(?<=\d)[\u2014_](?=\d)|(?! )[\p{Zs}\t]|(?<=[\d\u2460-\u2468\u24ea]) ?[·•‧∙⋅・](?= ?\d)|\u2024|[⁄∕]|\|(?=[ \d|])|[[{](?=\+?\d{1,5}[\]}])|(?<=\d)[\]}]|(?<![\p{L}\d])[Oo](?=6[ ./-]?\d{2})|(?<=^\(?0\d{1,3}\)?)\n\n(?=\d{6,9}$)/gmu

/** The same reading with the plain sign for each: what our rules look for. */
export function evenSigns(reading: Reading): Reading {
  const stretches: Replaced[] = []
  for (const { 0: sign, index } of reading.text.matchAll(ODD))
    stretches.push({ from: index, to: index + sign.length, by: plainFor(sign) })
  return replacedIn(reading, stretches)
}

function plainFor(sign: string): string {
  if (/^[\u2012\u2014\u2015\u2212\u2043_]$/u.test(sign)) return '-'
  if (/^(?:[\p{Zs}\t|]|\n\n)$/u.test(sign)) return ' '
  if (/[·•‧∙⋅・\u2024]$/u.test(sign)) return '.'
  if (/^[⁄∕]$/u.test(sign)) return '/'
  if (/^[[{]$/.test(sign)) return '('
  if (/^[\]}]$/.test(sign)) return ')'
  if (/^[Oo]$/.test(sign)) return '0'
  const plain = sign.normalize('NFKC')
  return /^[\u0020-\u007e]$/.test(plain) ? plain : `${digitOf(sign) ?? sign}`
}

/** Digits of a script stand together, from nought to nine, at a place that ends in 0 or in 6. */
function digitOf(sign: string): number | null {
  if (!/^\p{Nd}$/u.test(sign)) return null
  const code = sign.codePointAt(0) ?? 0
  const begin = code & ~0xf
  return code - (/^\p{Nd}$/u.test(String.fromCodePoint(begin)) ? begin : begin + 6)
}
