import type { WordsOnly } from '@/app/(desk)/_editor/words-only'
import type { Texts } from '@/texts/texts'

type Desk = Texts['issues']['desk']

/** The sentences of the form that need no value. */
export type IssueWords = WordsOnly<Desk['room']> &
  WordsOnly<Desk['fields']> &
  WordsOnly<Desk['answers']> & {
    pick: WordsOnly<Desk['pick']>
    preview: WordsOnly<Desk['preview']>
    lookAgain: string
  }
