import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { confirmNewAddress } from '../../_address/actions'
import { AddressGate } from '../../_address/address-gate'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.address.confirm.title }
}

/** The same page for every token, good or not: opening it uses nothing up and gives nothing away. */
export default async function ConfirmAddressPage({ params }: Props) {
  const { token } = await params
  const { name, texts } = await siteTexts()
  return (
    <AddressGate
      publicationName={name}
      words={texts.address.confirm}
      action={confirmNewAddress}
      token={token}
    />
  )
}
