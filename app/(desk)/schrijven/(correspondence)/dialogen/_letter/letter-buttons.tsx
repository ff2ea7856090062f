import { FormBar } from '@/app/(desk)/_forms/form-bar'
import type { OnDevice } from '@/app/(desk)/_forms/local-copies/use-local-copy'
import type { LetterMode, LetterScreen, LetterWords } from './letter-screen'

type Props = {
  screen: LetterScreen
  words: LetterWords
  isBusy: boolean
  isDirty: boolean
  onDevice: OnDevice
}

/** What can be done with the letter. The first button is the one that Enter presses: never one that sends. */
export function LetterButtons({ screen, words, isBusy, isDirty, onDevice }: Props) {
  const acts: Record<LetterMode, [string, string][]> = {
    write: [
      ['save', words.save],
      ['preview', words.preview],
      ['send', words.send],
    ],
    revise: [
      ['preview', words.preview],
      ['revise', words.revise],
    ],
    propose: [
      ['preview', words.preview],
      ['propose', words.propose],
    ],
  }
  return (
    <FormBar
      screen={screen}
      isBusy={isBusy}
      isDirty={isDirty}
      onDevice={onDevice}
      words={words}
      saved={screen.savedAt}
    >
      {acts[screen.mode].map(([act, label], place, all) => (
        <button
          key={act}
          type="submit"
          name="act"
          value={act}
          aria-disabled={isBusy}
          className={place === all.length - 1 ? 'primary' : undefined}
        >
          {label}
        </button>
      ))}
    </FormBar>
  )
}
