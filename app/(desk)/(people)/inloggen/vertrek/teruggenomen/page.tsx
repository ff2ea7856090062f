import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { Gate } from '../../_address/address-gate'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.departures.gate.doneTitle }
}

export default async function TakenBackPage() {
  const { name, texts } = await siteTexts()
  const { gate } = texts.departures
  return (
    <Gate publicationName={name} title={gate.doneTitle} text={gate.done}>
      <p>
        <a href="/inloggen">{gate.toSignIn}</a>
      </p>
    </Gate>
  )
}
