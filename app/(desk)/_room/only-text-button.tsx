import { useHasScript } from '../_forms/use-has-script'
import type { RoomWords } from './room-words'
import type { OnlyText } from './use-only-text'

type Props = { onlyText: OnlyText; words: Pick<RoomWords, 'onlyText' | 'allAgain'> }

/** Keeps only the text in sight, and brings all the rest back. Not there without script, which it needs. */
export function OnlyTextButton({ onlyText, words }: Props) {
  if (!useHasScript()) return null
  return (
    <button
      type="button"
      className="bar-button bar-only"
      aria-pressed={onlyText.isOn}
      onClick={onlyText.toggle}
    >
      {onlyText.isOn ? words.allAgain : words.onlyText}
    </button>
  )
}
