import type { Metadata } from 'next'
import { Notice } from '@/components/site/notice'
import { ReaderFrame } from '@/components/site/reader-frame'
import { textsIn } from '@/texts/texts'
import { readSiteOrLastKnown } from './_site/read-site'

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await readSiteOrLastKnown()
  return { title: textsIn(language).reader.notices['404'].title, robots: { index: false } }
}

export default async function NotFound() {
  const site = await readSiteOrLastKnown()
  return (
    <ReaderFrame site={site}>
      <Notice status="404" language={site.language} />
    </ReaderFrame>
  )
}
