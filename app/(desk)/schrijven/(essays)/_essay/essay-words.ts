import type { WordsOnly } from '@/app/(desk)/_editor/words-only'
import type { Texts } from '@/texts/texts'

export type EssayWords = WordsOnly<Texts['desk']['essay']> & {
  /** what a piece without a title is called in lists and in a tab */
  untitledPiece: string
}
