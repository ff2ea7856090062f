import { TwoTexts } from '@/app/(desk)/_editor/two-texts'
import type { Merge } from '@/app/(desk)/_forms/merging/use-merge'
import type { LetterScreen, LetterWords, TwoLetters } from './letter-screen'

type Props = { texts: TwoLetters; mode: LetterScreen['mode']; words: LetterWords; merge: Merge | null }

const OVER = { write: 'save-over', revise: 'revise-over', propose: 'propose-over' }

/** The saved letter and the typed one side by side. */
export function TwoLettersPanel({ texts, mode, words, merge }: Props) {
  return (
    <TwoTexts
      heading={words.staleHeading}
      theirs={texts.theirs}
      mine={words.mine}
      rows={texts.rows}
      sameText={words.sameText}
      merge={merge}
    >
      <input type="hidden" name="newest" value={texts.newest} />
      <button type="submit" name="act" value={OVER[mode]}>
        {texts.overwrite}
      </button>
    </TwoTexts>
  )
}
