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

/** A letter has no components; an essay has readers and no private passages. */
export function offersIn(format: ProseFormat, mayBePrivate: boolean): readonly Offer[] {
  if (format === 'mdx') return OFFERS.filter((offer) => offer !== 'private')
  return OFFERS.filter((offer) => !OF_ESSAYS.includes(offer) && (offer !== 'private' || mayBePrivate))
}
