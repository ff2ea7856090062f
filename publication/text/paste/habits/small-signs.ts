import type { Root } from 'hast'
import { innermostFirst, isElement, replaceIn } from '../tree/elements'
import { wordsOf } from '../tree/words-of'

const RAISED: Record<string, string> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  n: 'ⁿ',
}
const LOWERED: Record<string, string> = {
  0: '₀',
  1: '₁',
  2: '₂',
  3: '₃',
  4: '₄',
  5: '₅',
  6: '₆',
  7: '₇',
  8: '₈',
  9: '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
}

/** "m²" and "CO₂" stay what they are; other raised and lowered words come down to the line. */
export function smallSigns(root: Root): void {
  for (const { element, parent } of innermostFirst(root)) {
    if (!isElement(element, 'sup', 'sub')) continue
    const signs = element.tagName === 'sup' ? RAISED : LOWERED
    const words = wordsOf(element).trim()
    const small = [...words].map((sign) => signs[sign] ?? '')
    const isSmall = words !== '' && small.every((sign) => sign !== '')
    replaceIn(parent, element, isSmall ? [{ type: 'text', value: small.join('') }] : element.children)
  }
}
