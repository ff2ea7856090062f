import type { OnDevice } from '@/app/(desk)/_forms/local-copies/use-local-copy'
import { RoomBar } from '@/app/(desk)/_room/room-bar'
import { SaveState } from '@/app/(desk)/_room/save-state'
import type { useDrawer } from '@/app/(desk)/_room/use-drawer'
import type { OnlyText } from '@/app/(desk)/_room/use-only-text'
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
  onlyText: OnlyText
}

/** How it stands with the essay, and what can be done with it. The first button is the one that Enter presses. */
export function EssayBar({ may, words, isBusy, screen, wordCount, drawer, ...props }: Props) {
  const { isSaving, isDirty, onDevice, onlyText } = props
  const count = <TodoCount screen={screen} words={words} />
  return (
    <RoomBar
      words={words}
      back={{ href: '/schrijven/concepten', words: words.back }}
      state={
        <>
          <SaveState
            screen={screen}
            isSaving={isSaving}
            isDirty={isDirty}
            onDevice={onDevice}
            words={words}
            saved={screen.isHandedIn ? words.handedIn : screen.savedAt}
          />{' '}
          {screen.isHandedIn && <span className="bar-why">{words.notByItself}</span>}
        </>
      }
      wordCount={wordCount}
      hasMinutes
      drawer={{ id: DRAWER, words: words.aboutPiece, count, ofLink: drawer.ofLink }}
      onlyText={onlyText}
    >
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
    </RoomBar>
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
