import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { Gate } from '../../_address/address-gate'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.address.confirm.doneTitle }
}

export default async function ConfirmedPage() {
  const { name, texts } = await siteTexts()
  const words = texts.address.confirm
  return (
    <Gate publicationName={name} title={words.doneTitle} text={words.done}>
      <p>
        <a href="/schrijven">{words.toDesk}</a>
      </p>
    </Gate>
  )
}
