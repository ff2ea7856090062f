import type { ReactNode } from 'react'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { PreviewInDrawer } from '@/app/(desk)/_room/preview-in-drawer'
import { DrawerPart, RoomDrawer } from '@/app/(desk)/_room/room-drawer'
import { ViewPart } from '@/app/(desk)/_room/view-part'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { AddresseeField } from '../../dialogen/_letter/addressee-field'
import { PrivateReadersNow } from '../../dialogen/_letter/private-readers-now'
import { ReadersChoice } from '../../dialogen/_letter/readers-choice'
import { DRAWER, LAY_ASIDE, WITH_IT } from './mail-parts'
import type { MailWords } from './mail-words'

type Props = {
  words: MailWords
  addressees: { others: CorrespondentName[]; to: string } | null
  /** another addressee was chosen: '' for all */
  onAddressee: (id: string) => void
  drawn: { readers: readonly string[]; to: string }
  /** who reads what is private, in words; null where that is nobody but its writer */
  readers: string | null
  dates: ReactNode
  /** what came with it and stands below, in words; empty when nothing did */
  withIt: string
  onClose: () => void
  onPreview: () => void
}

/**
 * All that is not the letter itself: to whom it is, who reads what is private in it, how it is shown, when it was sent, and the way to what
 * came with it. It is laid aside here too.
 */
export function MailDrawer({ words, addressees, onAddressee, drawn, readers, dates, ...props }: Props) {
  const { withIt, onClose, onPreview } = props
  const hasScript = useHasScript()
  return (
    <RoomDrawer id={DRAWER} heading={words.aboutMail} close={words.close} onClose={onClose}>
      {readers && (
        <DrawerPart>
          {addressees && (
            <>
              <AddresseeField words={words} {...addressees} onAddressee={onAddressee} />
              <ReadersChoice others={addressees.others} drawn={drawn} words={words} />
            </>
          )}
          <PrivateReadersNow words={words} readers={readers} />
        </DrawerPart>
      )}
      <ViewPart label={words.view} />
      <DrawerPart>
        {dates}
        {hasScript && <PreviewInDrawer words={words} onPress={onPreview} />}
      </DrawerPart>
      {hasScript && (
        <DrawerPart>
          {withIt && (
            <p className="words">
              <a href={`#${WITH_IT}`}>{withIt}</a>
            </p>
          )}
          <p>
            <button type="submit" form={LAY_ASIDE} className="danger">
              {words.discard}
            </button>
          </p>
        </DrawerPart>
      )}
    </RoomDrawer>
  )
}
