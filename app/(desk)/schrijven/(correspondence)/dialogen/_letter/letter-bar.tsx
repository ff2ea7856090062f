import type { OnDevice } from '@/app/(desk)/_forms/local-copies/use-local-copy'
import { RoomBar } from '@/app/(desk)/_room/room-bar'
import { SaveState } from '@/app/(desk)/_room/save-state'
import type { useDrawer } from '@/app/(desk)/_room/use-drawer'
import type { OnlyText } from '@/app/(desk)/_room/use-only-text'
import { DRAWER } from './letter-drawer'
import type { LetterMode, LetterScreen, LetterWords } from './letter-screen'

type Props = {
  screen: LetterScreen
  words: LetterWords
  dialogueId: string
  isBusy: boolean
  isSaving: boolean
  isDirty: boolean
  onDevice: OnDevice
  wordCount: number
  drawer: ReturnType<typeof useDrawer>
  onlyText: OnlyText
}

/** How it stands with the letter, and what can be done with it. */
export function LetterBar({ screen, words, dialogueId, isBusy, wordCount, drawer, ...props }: Props) {
  const { isSaving, isDirty, onDevice, onlyText } = props
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
    <RoomBar
      words={words}
      back={{ href: `/schrijven/dialogen/${dialogueId}`, words: words.toDialogue }}
      state={
        <SaveState
          screen={screen}
          isSaving={isSaving}
          isDirty={isDirty}
          onDevice={onDevice}
          words={words}
          saved={screen.savedAt}
        />
      }
      wordCount={wordCount}
      drawer={{ id: DRAWER, words: words.aboutLetter, ofLink: drawer.ofLink }}
      onlyText={onlyText}
    >
      {acts[screen.mode].map(([act, label], place, all) => (
        <button
          key={act}
          type="submit"
          name="act"
          value={act}
          aria-disabled={isBusy}
          className={classOf(act, place === all.length - 1)}
        >
          {label}
        </button>
      ))}
    </RoomBar>
  )
}

function classOf(act: string, isMain: boolean): string {
  if (isMain) return 'bar-button bar-main primary'
  return act === 'preview' ? 'bar-button bar-preview' : 'bar-button'
}
