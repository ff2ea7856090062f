import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { keepOldAddress } from '../../_address/actions'
import { AddressGate } from '../../_address/address-gate'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.address.undo.title }
}

/** The same page for every token, good or not: opening it uses nothing up and gives nothing away. */
export default async function UndoAddressPage({ params }: Props) {
  const { token } = await params
  const { name, texts } = await siteTexts()
  return (
    <AddressGate publicationName={name} words={texts.address.undo} action={keepOldAddress} token={token} />
  )
}
