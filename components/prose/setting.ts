import type { Picture } from '@/publication/pictures/media/picture'
import type { TextPlace } from '@/publication/text/prose/page/lead-links'
import type { LetterLinks } from '@/publication/text/prose/page/link-letters'
import type { SharedIds } from '@/publication/text/prose/page/place-headings'
import type { ProseFormat } from '@/publication/text/prose/problem'
import type { Language } from '@/texts/texts'

/** What a text does not say itself but needs on its page. */
export type ProseSetting = {
  /** by the address a text uses: "/media/brug.png" */
  pictures: Map<string, Picture>
  language: Language
  /** put before every id: what keeps several texts on one page apart; empty for the only one */
  prefix: string
  /** where its links lead; without it, it stands by itself */
  place?: TextPlace
  /** ids of letters stand on the same page, so no heading has theirs */
  isAmongLetters?: boolean
  /** a text of readers: the ids that its headings had before lead to them still */
  keepsFormerIds?: boolean
  /** of the heading above the notes */
  noteLevel: 2 | 3 | 4
}

/** For a text without pictures that stands by itself. */
export const BARE_SETTING: ProseSetting = { pictures: new Map(), language: 'nl', prefix: '', noteLevel: 2 }

/** A text to be set for a page, as plain values: it is done in another thread. */
export type ProseToSet = {
  source: string
  format: ProseFormat
  setting: ProseSetting
  /** how many levels its headings go down; a text begins at h2 */
  headingOffset: number
  /** of a letter: how it is tied to the others of its dialogue */
  letters?: LetterLinks | undefined
  /** of its headings those that an id with nothing before it leads to, and what stands before that on this page */
  sharedIds?: SharedIds | undefined
}
