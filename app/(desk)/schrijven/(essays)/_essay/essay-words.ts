import type { WordsOnly } from '@/app/(desk)/_editor/words-only'
import type { Texts } from '@/texts/texts'

export type EssayWords = WordsOnly<Texts['desk']['essay']>
