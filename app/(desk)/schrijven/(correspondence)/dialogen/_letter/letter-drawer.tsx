import type { ReactNode } from 'react'
import { PreviewInDrawer } from '@/app/(desk)/_room/preview-in-drawer'
import { DrawerPart, RoomDrawer } from '@/app/(desk)/_room/room-drawer'
import { ViewPart } from '@/app/(desk)/_room/view-part'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { AddresseeField } from './addressee-field'
import type { LetterScreen, LetterWords } from './letter-screen'
import { PrivateReadersNow } from './private-readers-now'
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
  const hasAddressees = mode === 'write' && others.length > 1
  return (
    <RoomDrawer id={DRAWER} heading={words.aboutLetter} close={words.close} onClose={onClose}>
      {(hasAddressees || readers) && (
        <DrawerPart>
          {hasAddressees && (
            <AddresseeField
              words={words}
              others={others}
              to={values.to}
              error={errors.to}
              onAddressee={onAddressee}
            />
          )}
          {choice}
          {readers && <PrivateReadersNow words={words} readers={readers} />}
        </DrawerPart>
      )}
      <ViewPart label={words.view} />
      <DrawerPart>
        {about}
        {mode === 'write' && <UnsentLinks screen={screen} words={words} />}
        <PreviewInDrawer words={words} onPress={onPreview} />
      </DrawerPart>
    </RoomDrawer>
  )
}
