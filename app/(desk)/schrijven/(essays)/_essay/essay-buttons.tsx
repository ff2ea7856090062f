import { FormBar } from '@/app/(desk)/_forms/form-bar'
import type { OnDevice } from '@/app/(desk)/_forms/local-copies/use-local-copy'
import type { EssayScreen, MayDo } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = {
  may: MayDo
  words: EssayWords
  isBusy: boolean
  isDirty: boolean
  onDevice: OnDevice
  screen: EssayScreen
}

/** What can be done with the essay. The first button is the one that Enter presses. */
export function EssayButtons({ may, words, isBusy, isDirty, onDevice, screen }: Props) {
  const { piece, savedAt } = screen
  return (
    <FormBar
      screen={screen}
      isBusy={isBusy}
      isDirty={isDirty}
      onDevice={onDevice}
      words={words}
      saved={savedAt}
    >
      <button type="submit" name="act" value="save" aria-disabled={isBusy}>
        {words.save}
      </button>
      <button type="submit" name="act" value="preview" aria-disabled={isBusy}>
        {words.preview}
      </button>
      <button
        type="submit"
        name="act"
        value={may.publish ? 'publish' : 'submit'}
        aria-disabled={isBusy}
        className={screen.isHandedOver && !isDirty ? undefined : 'primary'}
      >
        {may.publish ? words.publish : words.submit}
      </button>
      {may.withdraw && piece && !piece.isWithdrawn && (
        <button type="submit" form="withdraw-form">
          {words.withdraw}
        </button>
      )}
    </FormBar>
  )
}
