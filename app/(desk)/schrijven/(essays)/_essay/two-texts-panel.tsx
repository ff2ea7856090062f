import { TwoTexts } from '@/app/(desk)/_editor/two-texts'
import type { Merge } from '@/app/(desk)/_forms/merging/use-merge'
import type { EssayScreen } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = {
  texts: NonNullable<EssayScreen['twoTexts']>
  draftId: string
  words: EssayWords
  merge: Merge | null
}

/** The saved text and the typed one side by side. */
export function TwoTextsPanel({ texts, draftId, words, merge }: Props) {
  return (
    <TwoTexts
      heading={words.staleHeading}
      theirs={texts.theirs}
      mine={words.mine}
      fields={texts.fields}
      rows={texts.rows}
      sameText={words.sameText}
      merge={merge}
    >
      <input type="hidden" name="newest" value={texts.newest} />
      <button type="submit" name="act" value="save-over">
        {texts.overwrite}
      </button>
      <a className="button" href={`/schrijven/concepten/${draftId}`} target="_blank" rel="noopener">
        {words.openTheirs}
      </a>
    </TwoTexts>
  )
}
