import { useFormWords } from './form-words'
import type { OnDevice } from './local-copies/use-local-copy'
import type { Screen } from './screen'

type Props = {
  screen: Screen
  isBusy: boolean
  isDirty: boolean
  onDevice: OnDevice
  words: { busy: string; unsaved: string }
  /** what is said when all that was typed is saved */
  saved: string
}

/** Says at each moment where what was typed is: on its way, on this page, on the device alone, or saved. */
export function SaveLine({ screen, isBusy, isDirty, onDevice, words, saved }: Props) {
  const { onlyHere } = useFormWords()
  const isOnlyHere = isDirty && onDevice.isKept && screen.answer?.tone === 'away'
  const unsaved = isOnlyHere ? onlyHere : words.unsaved
  return (
    <p className={isOnlyHere ? 'hint only-here' : 'hint'} aria-live="polite">
      {isBusy && !screen.isByItself ? words.busy : isDirty ? unsaved : saved}
    </p>
  )
}
