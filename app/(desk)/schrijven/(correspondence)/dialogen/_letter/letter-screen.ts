import type { Comparison } from '@/app/(desk)/_editor/comparison-body'
import type { MarkedProblem } from '@/app/(desk)/_editor/marked-problem'
import type { Preview } from '@/app/(desk)/_editor/preview'
import type { WordsOnly } from '@/app/(desk)/_editor/words-only'
import type { Screen } from '@/app/(desk)/_forms/screen'
import type { RoomWords } from '@/app/(desk)/_room/room-words'
import type { Texts } from '@/texts/texts'

export type LetterWords = RoomWords &
  WordsOnly<Texts['letters']['form']> & {
    /** "aan" */
    letterTo: string
    /** what everybody is called who wanted no name, by itself and behind a word of ours */
    aWriter: string
    aWriterInText: string
  }

/** A letter that is not sent yet, one's own that was sent, or somebody else's. */
export type LetterMode = 'write' | 'revise' | 'propose'

/** What stands in the fields of the form for a letter, as text. */
export type LetterValues = {
  subject: string
  /** the id of whom it is to; empty: to the other one, or to all others */
  to: string
  body: string
  /** why a change is proposed */
  note: string
}

/** Both texts, when another was saved meanwhile. */
export type TwoLetters = { newest: number; theirs: string; overwrite: string; rows: Comparison }

/** Everything the form for a letter shows that changes: what a page begins with, and what each action answers. */
export type LetterScreen = Screen & {
  mode: LetterMode
  dialogueId: string
  letterId: string
  /** under which a proposal is made, so that pressing twice makes one */
  changeId: string
  /** the ids of whoever writes in the dialogue, as they are on screen, with spaces between them */
  seen: string
  /** who reads what is private in it besides its writer, by their ids; null where there is nobody to choose */
  readers: string[] | null
  /** the revision on which what is typed is based; 0 before the first save */
  revision: number
  /** whether private passages are in it, and can be made */
  isWhole: boolean
  /** sentences about the letter, of what the page began with */
  about: string
  /** when it was saved last, in a sentence; empty when nobody knows */
  savedAt: string
  /** it was thrown away elsewhere: what is typed is kept, and can go nowhere */
  isDiscarded: boolean
  errors: Partial<Record<keyof LetterValues, string>>
  problems: MarkedProblem[]
  twoTexts: TwoLetters | null
  values: LetterValues
  preview: Preview | null
}
