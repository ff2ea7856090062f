import type { LetterMode, LetterScreen, LetterWords } from './letter-screen'

type Props = { screen: LetterScreen; words: LetterWords; isBusy: boolean; isDirty: boolean }

/** What can be done with the letter. The first button is the one that Enter presses: never one that sends. */
export function LetterButtons({ screen, words, isBusy, isDirty }: Props) {
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
    <div className="essay-bar">
      <div className="buttons">
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
        <a className="button" href={`/schrijven/dialogen/${screen.dialogueId}`}>
          {words.toDialogue}
        </a>
      </div>
      <p className="hint" aria-live="polite">
        {isBusy && !screen.isByItself ? words.busy : isDirty ? words.unsaved : screen.about}
      </p>
    </div>
  )
}
