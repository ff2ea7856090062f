import type { OnDevice } from '@/app/(desk)/_forms/local-copies/use-local-copy'
import { SaveState } from '@/app/(desk)/_room/save-state'
import { WayOut } from '@/app/(desk)/_room/way-out'
import type { IssueScreen } from './issue-screen'
import type { IssueWords } from './issue-words'

type Props = {
  name: string
  screen: IssueScreen
  isBusy: boolean
  isDirty: boolean
  onDevice: OnDevice
  words: IssueWords
}

/** Which issue it is, where what was typed is, and what can be done with it. The first button is the one that Enter presses. */
export function IssueBar({ name, screen, isBusy, isDirty, onDevice, words }: Props) {
  return (
    <div className="bar">
      <WayOut href="/schrijven/nieuwsbrief" words={words.back} />
      <p className="bar-state">
        <span>{name}</span>{' '}
        <SaveState
          screen={screen}
          isSaving={isBusy}
          isDirty={isDirty}
          onDevice={onDevice}
          words={{ saving: words.saving, unsaved: words.notSaved }}
          saved={screen.savedAt}
        />
      </p>
      <button type="submit" name="act" value="save" className="bar-button" aria-disabled={isBusy} data-saves>
        {words.save}
      </button>
      <button type="submit" name="act" value="test" className="bar-button" aria-disabled={isBusy}>
        {words.testMail}
      </button>
      <button
        type="submit"
        name="act"
        value="send"
        className="bar-button bar-main primary"
        aria-disabled={isBusy}
      >
        {words.send}
      </button>
    </div>
  )
}
