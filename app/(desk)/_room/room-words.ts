import type { WordsOnly } from '@/app/(desk)/_editor/words-only'
import type { Texts } from '@/texts/texts'

export type RoomWords = WordsOnly<Texts['desk']['room']>
