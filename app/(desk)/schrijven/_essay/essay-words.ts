import type { Texts } from '@/texts/texts'
import type { WordsOnly } from '../_editor/words-only'

export type EssayWords = WordsOnly<Texts['desk']['essay']>
