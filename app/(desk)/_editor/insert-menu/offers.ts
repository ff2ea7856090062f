import type { ProseFormat } from '@/publication/text/prose/problem'

/** What "/" and "+" offer, in the order in which it is shown. */
export const OFFERS = [
  'heading',
  'list',
  'quotation',
  'private',
  'figure',
  'pullquote',
  'box',
  'video',
  'note',
  'table',
  'rule',
] as const

export type Offer = (typeof OFFERS)[number]

const OF_ESSAYS: readonly Offer[] = ['figure', 'pullquote', 'box', 'video', 'note']

/** What editors set between letters: a heading, a quotation, a picture. Anything else can be typed. */
export const OFFERS_BETWEEN_LETTERS: readonly Offer[] = ['heading', 'quotation', 'figure', 'pullquote']

/** It stands under pieces: what somebody says of themselves has no headings and no notes. */
export const OFFERS_IN_BIO: readonly Offer[] = ['list', 'quotation', 'figure']

/**
 * A letter has no components; an essay has readers and no private passages. `only`: where a text is short, what of those belongs in
 * it; null: all.
 */
export function offersIn(
  format: ProseFormat,
  mayBePrivate: boolean,
  only: readonly Offer[] | null = null,
): readonly Offer[] {
  const isOfFormat = (offer: Offer) =>
    format === 'mdx'
      ? offer !== 'private'
      : !OF_ESSAYS.includes(offer) && (offer !== 'private' || mayBePrivate)
  return OFFERS.filter((offer) => isOfFormat(offer) && (only?.includes(offer) ?? true))
}
