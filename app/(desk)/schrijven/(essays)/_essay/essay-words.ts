import type { WordsOnly } from '@/app/(desk)/_editor/words-only'
import type { RoomWords } from '@/app/(desk)/_room/room-words'
import type { Texts } from '@/texts/texts'

export type EssayWords = RoomWords &
  WordsOnly<Texts['desk']['essay']> & {
    /** what a piece without a title is called in lists and in a tab */
    untitledPiece: string
  }
