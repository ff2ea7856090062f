import type { OnDevice } from '@/app/(desk)/_forms/local-copies/use-local-copy'
import { OnlyTextButton } from '@/app/(desk)/_room/only-text-button'
import { SaveState } from '@/app/(desk)/_room/save-state'
import type { OnlyText } from '@/app/(desk)/_room/use-only-text'
import { WayOut } from '@/app/(desk)/_room/way-out'
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
  onlyText: OnlyText
}

/** Which proof this is and whether what is typed is in it, and the ways to what stands elsewhere. */
export function ComposeBar({ dialogueId, screen, isBusy, isDirty, onDevice, state, words, onlyText }: Props) {
  return (
    <div className="bar">
      <WayOut href={`/schrijven/dialogen/${dialogueId}`} words={words.back} />
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
      <OnlyTextButton onlyText={onlyText} words={words} />
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
