import type { OnDevice } from '@/app/(desk)/_forms/local-copies/use-local-copy'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { SaveState } from '@/app/(desk)/_room/save-state'
import type { useDrawer } from '@/app/(desk)/_room/use-drawer'
import { readingTimeMinutes } from '@/publication/text/prose/reading-time'
import { DRAWER } from './essay-drawer'
import type { EssayScreen, MayDo } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = {
  may: MayDo
  words: EssayWords
  isBusy: boolean
  isSaving: boolean
  isDirty: boolean
  onDevice: OnDevice
  screen: EssayScreen
  wordCount: number
  drawer: ReturnType<typeof useDrawer>
  isOnlyText: boolean
  onOnlyText: () => void
}

/** How it stands with the essay, and what can be done with it. The first button is the one that Enter presses. */
export function EssayBar({ may, words, isBusy, screen, wordCount, drawer, ...props }: Props) {
  const hasScript = useHasScript()
  const { isSaving, isDirty, onDevice, isOnlyText, onOnlyText } = props
  return (
    <div className="bar">
      <a className="bar-back" href="/schrijven/concepten">
        <span className="unseen">{words.back}</span>
        <svg width="12" height="20" viewBox="0 0 12 20" aria-hidden="true">
          <path d="M10 2 2 10l8 8" />
        </svg>
      </a>
      <p className="bar-state">
        <SaveState
          screen={screen}
          isSaving={isSaving}
          isDirty={isDirty}
          onDevice={onDevice}
          words={words}
          saved={screen.isHandedIn ? words.handedIn : screen.savedAt}
        />{' '}
        {screen.isHandedIn && <span className="bar-why">{words.notByItself}</span>}{' '}
        <span className="bar-words">
          {wordCount} {wordCount === 1 ? words.oneWord : words.words}
        </span>{' '}
        <span className="bar-minutes">
          {readingTimeMinutes(wordCount)} {words.minutes}
        </span>
      </p>
      {hasScript && (
        <button type="button" className="bar-button bar-only" aria-pressed={isOnlyText} onClick={onOnlyText}>
          {isOnlyText ? words.allAgain : words.onlyText}
        </button>
      )}
      <a href={`#${DRAWER}`} className="bar-button bar-drawer" {...drawer.ofLink}>
        {words.aboutPiece}
        <TodoCount screen={screen} words={words} />
      </a>
      <button type="submit" name="act" value="save" className="bar-button" aria-disabled={isBusy}>
        {words.save}
      </button>
      <button
        type="submit"
        name="act"
        value="preview"
        className="bar-button bar-preview"
        aria-disabled={isBusy}
      >
        {words.preview}
      </button>
      <button
        type="submit"
        name="act"
        value={may.publish ? 'publish' : 'submit'}
        aria-disabled={isBusy}
        className={screen.isHandedOver && !isDirty ? 'bar-button bar-main' : 'bar-button bar-main primary'}
      >
        {may.publish ? words.publish : screen.isHandedIn ? words.submitAgain : words.submit}
      </button>
      <a href={`#${DRAWER}`} className="bar-button bar-menu" {...drawer.ofLink}>
        <span className="unseen">{words.aboutPiece}</span>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5h14M3 10h14M3 15h8" />
        </svg>
        <TodoCount screen={screen} words={words} />
      </a>
    </div>
  )
}

function TodoCount({ screen: { todo }, words }: { screen: EssayScreen; words: EssayWords }) {
  if (todo.length === 0) return null
  return (
    <span className="bar-count">
      {todo.length}
      <span className="unseen"> {words.toDo}</span>
    </span>
  )
}
