import { TwoTexts } from '@/app/(desk)/_editor/two-texts'
import type { Merge } from '@/app/(desk)/_forms/merging/use-merge'
import type { ComposeScreen, ComposeWords } from './compose-screen'

type Props = { newest: NonNullable<ComposeScreen['newest']>; words: ComposeWords; merge: Merge | null }

/** What somebody else saved meanwhile, beside what was typed. */
export function NewestPanel({ newest, words, merge }: Props) {
  return (
    <TwoTexts
      heading={words.compareHeading}
      theirs={newest.theirs}
      mine={words.mine}
      fields={newest.differences}
      merge={merge}
    >
      <button type="submit" name="over" value={newest.number}>
        {words.saveOver}
      </button>
    </TwoTexts>
  )
}
