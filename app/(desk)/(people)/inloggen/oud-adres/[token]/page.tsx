import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { isUsableAddressLink } from '@/publication/people/addresses/is-usable-address-link'
import { keepOldAddress } from '../../_address/actions'
import { AddressGate, UnusableGate } from '../../_address/address-gate'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.address.undo.title }
}

/** Opening it uses nothing up; of a link that does nothing any more it says so. */
export default async function UndoAddressPage({ params }: Props) {
  const { token } = await params
  const [isUsable, { name, texts }] = await Promise.all([isUsableAddressLink(token, 'undo'), siteTexts()])
  if (!isUsable)
    return (
      <UnusableGate
        publicationName={name}
        words={texts.address.undo}
        toSignIn={texts.address.undo.toSignIn}
      />
    )
  return (
    <AddressGate publicationName={name} words={texts.address.undo} action={keepOldAddress} token={token} />
  )
}
