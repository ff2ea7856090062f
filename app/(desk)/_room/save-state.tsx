import { useFormWords } from '../_forms/form-words'
import type { OnDevice } from '../_forms/local-copies/use-local-copy'
import type { Screen } from '../_forms/screen'

type Props = {
  screen: Screen
  /** what was typed is on its way */
  isSaving: boolean
  isDirty: boolean
  onDevice: OnDevice
  words: { saving: string; unsaved: string }
  /** what is said when all that was typed is saved */
  saved: string
}

/** Says in the bar of a writing room where what was typed is at this moment. */
export function SaveState({ screen, isSaving, isDirty, onDevice, words, saved }: Props) {
  const { onlyHere } = useFormWords()
  const isOnlyHere = isDirty && onDevice.isKept && screen.answer?.tone === 'away'
  return (
    <span role="status" className={isOnlyHere ? 'save-state only-here' : 'save-state'}>
      {isSaving ? words.saving : isOnlyHere ? onlyHere : isDirty ? words.unsaved : saved}
    </span>
  )
}
