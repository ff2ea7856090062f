import type { MayDo } from './essay-form'
import type { EssayScreen } from './essay-screen'
import type { EssayWords } from './words-only'

type Act = (form: FormData) => void
type Props = {
  acts: { save: Act; preview: Act; submit: Act; publish: Act }
  may: MayDo
  words: EssayWords
  isBusy: boolean
  isDirty: boolean
  screen: EssayScreen
}

/** The first button is the one that Enter presses. */
export function EssayButtons({ acts, may, words, isBusy, isDirty, screen }: Props) {
  const { piece } = screen
  return (
    <div className="essay-bar">
      <div className="buttons">
        <button type="submit" formAction={acts.save} data-act="save" aria-disabled={isBusy}>
          {words.save}
        </button>
        <button type="submit" formAction={acts.preview} data-act="preview" aria-disabled={isBusy}>
          {words.preview}
        </button>
        {may.publish ? (
          <button
            type="submit"
            formAction={acts.publish}
            data-act="publish"
            aria-disabled={isBusy}
            className="primary"
          >
            {words.publish}
          </button>
        ) : (
          <button
            type="submit"
            formAction={acts.submit}
            data-act="submit"
            aria-disabled={isBusy}
            className="primary"
          >
            {words.submit}
          </button>
        )}
        {may.withdraw && piece && !piece.isWithdrawn && (
          <button type="submit" form="withdraw-form">
            {words.withdraw}
          </button>
        )}
      </div>
      <p className="hint" aria-live="polite">
        {isBusy ? words.busy : isDirty ? words.unsaved : ''}
      </p>
    </div>
  )
}
