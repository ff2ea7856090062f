import { useFormWords } from '@/app/(desk)/_forms/form-words'
import type { OnDevice } from '@/app/(desk)/_forms/local-copies/use-local-copy'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { RoomBar } from '@/app/(desk)/_room/room-bar'
import type { useDrawer } from '@/app/(desk)/_room/use-drawer'
import type { OnlyText } from '@/app/(desk)/_room/use-only-text'
import { DRAWER } from './mail-parts'
import type { MailWords } from './mail-words'

type Props = {
  words: MailWords
  isBusy: boolean
  isDirty: boolean
  onDevice: OnDevice
  wordCount: number
  drawer: ReturnType<typeof useDrawer>
  onlyText: OnlyText
}

/** What can be done with a mail that waits. What is typed in it is saved by confirming alone: until then it is on this device. */
export function MailBar({ words, isBusy, isDirty, onDevice, wordCount, drawer, onlyText }: Props) {
  const { onlyHere } = useFormWords()
  const hasScript = useHasScript()
  return (
    <RoomBar
      words={words}
      back={{ href: '/schrijven/post', words: words.back }}
      state={
        <span role="status" className="save-state">
          {isDirty && onDevice.isKept ? onlyHere : ''}
        </span>
      }
      wordCount={wordCount}
      drawer={{ id: DRAWER, words: words.aboutMail, ofLink: drawer.ofLink }}
      onlyText={onlyText}
    >
      {hasScript && (
        <button
          type="submit"
          name="act"
          value="preview"
          aria-disabled={isBusy}
          className="bar-button bar-preview"
        >
          {words.preview}
        </button>
      )}
      <button type="submit" className="bar-button bar-main primary" aria-disabled={isBusy}>
        {words.confirm}
      </button>
    </RoomBar>
  )
}
