import type { ReactNode } from 'react'
import { EditorModes } from '@/app/(desk)/_editor/editor-modes'
import { Field } from '@/app/(desk)/_forms/field'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { PreviewInDrawer } from '@/app/(desk)/_room/preview-in-drawer'
import { DrawerPart, RoomDrawer } from '@/app/(desk)/_room/room-drawer'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { AddresseeOptions } from './addressee-options'
import type { LetterScreen, LetterWords } from './letter-screen'
import { UnsentLinks } from './unsent-links'

/** Its element, for what opens it. */
export const DRAWER = 'bij-de-brief'

type Props = {
  screen: LetterScreen
  words: LetterWords
  /** whom it can be to, when that is more than one */
  others: CorrespondentName[]
  /** another addressee was chosen: '' for all */
  onAddressee: (to: string) => void
  /** who reads what is private; null where there is nobody to choose */
  choice: ReactNode
  /** who that is now, in words; null where nothing can be private */
  readers: string | null
  /** of which dialogue it is, when it was sent, and what else is known of it */
  about: ReactNode
  onClose: () => void
  onPreview: () => void
}

/** All that is not the letter itself: to whom it is, who reads what is private in it, when it was sent, and how it is shown. */
export function LetterDrawer(props: Props) {
  const { screen, words, others, onAddressee, choice, readers, about, onClose, onPreview } = props
  const { mode, values, errors } = screen
  const hasScript = useHasScript()
  const hasAddressees = mode === 'write' && others.length > 1
  return (
    <RoomDrawer id={DRAWER} heading={words.aboutLetter} close={words.close} onClose={onClose}>
      {(hasAddressees || readers) && (
        <DrawerPart>
          {hasAddressees && (
            <Field name="to" label={words.to} error={errors.to}>
              {(aria) => (
                <select
                  {...aria}
                  defaultValue={values.to}
                  onChange={({ target }) => onAddressee(target.value)}
                >
                  <AddresseeOptions others={others} words={words} />
                </select>
              )}
            </Field>
          )}
          {choice}
          {readers && (
            <p className="hint" aria-live="polite">
              {words.betweenUs} {readers}.
            </p>
          )}
        </DrawerPart>
      )}
      {hasScript && (
        <DrawerPart>
          <p className="label">{words.view}</p>
          <EditorModes />
        </DrawerPart>
      )}
      <DrawerPart>
        {about}
        {mode === 'write' && <UnsentLinks screen={screen} words={words} />}
        <PreviewInDrawer words={words} onPress={onPreview} />
      </DrawerPart>
    </RoomDrawer>
  )
}
