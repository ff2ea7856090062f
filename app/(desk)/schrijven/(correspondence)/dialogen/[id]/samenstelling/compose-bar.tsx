import type { OnDevice } from '@/app/(desk)/_forms/local-copies/use-local-copy'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { SaveState } from '@/app/(desk)/_room/save-state'
import { ABOUT_PIECE } from './compose-fields'
import type { ComposeScreen, ComposeWords } from './compose-screen'

type Props = {
  dialogueId: string
  screen: ComposeScreen
  isBusy: boolean
  isDirty: boolean
  onDevice: OnDevice
  state: { proof: string; letters: string; ask: string; askedAt: string } | null
  words: ComposeWords
  isOnlyText: boolean
  onOnlyText: () => void
}

/** Which proof this is and whether what is typed is in it, and the ways to what stands elsewhere. */
export function ComposeBar({ dialogueId, screen, isBusy, isDirty, onDevice, state, words, ...only }: Props) {
  const hasScript = useHasScript()
  const { isOnlyText, onOnlyText } = only
  return (
    <div className="bar">
      <a className="bar-back" href={`/schrijven/dialogen/${dialogueId}`}>
        <span className="unseen">{words.back}</span>
        <svg width="12" height="20" viewBox="0 0 12 20" aria-hidden="true">
          <path d="M10 2 2 10l8 8" />
        </svg>
      </a>
      <p className="bar-state">
        <SaveState
          screen={screen}
          isSaving={isBusy}
          isDirty={isDirty}
          onDevice={onDevice}
          words={{ saving: words.saving, unsaved: words.notSaved }}
          saved={state?.proof ?? ''}
        />{' '}
        {state && <span className="bar-words">{state.letters}</span>}
      </p>
      {hasScript && (
        <button type="button" className="bar-button bar-only" aria-pressed={isOnlyText} onClick={onOnlyText}>
          {isOnlyText ? words.allAgain : words.onlyText}
        </button>
      )}
      {state && (
        <a className="bar-button bar-ask" href={state.askedAt}>
          {state.ask}
        </a>
      )}
      <a className="bar-button bar-about" href={`#${ABOUT_PIECE}`}>
        {words.aboutPiece}
      </a>
      {/* A plain link: it loads its page anew, as it is at that moment. */}
      {state && (
        <a
          className="bar-button bar-reader"
          href={`/schrijven/dialogen/${dialogueId}/samenstelling/drukproef`}
        >
          {words.asReader}
        </a>
      )}
      <button
        type="submit"
        className={isDirty || !state ? 'bar-button bar-main primary' : 'bar-button bar-main'}
        aria-disabled={isBusy}
        data-saves
      >
        {words.save}
      </button>
    </div>
  )
}
