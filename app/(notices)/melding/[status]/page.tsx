import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readSiteOrLastKnown } from '@/app/_site/read-site'
import { Notice, type NoticeStatus } from '@/components/site/notice'
import { ReaderFrame } from '@/components/site/reader-frame'
import { textsIn } from '@/texts/texts'

type Props = { params: Promise<{ status: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, { status }] = await Promise.all([readSiteOrLastKnown(), params])
  const { notices } = textsIn(site.language).reader
  return { title: isNotice(status) ? notices[status].title : undefined, robots: { index: false } }
}

/** Printed by the press for addresses it cannot serve; the press gives it its status. Needs no database. */
export default async function NoticePage({ params }: Props) {
  const [site, { status }] = await Promise.all([readSiteOrLastKnown(), params])
  if (!isNotice(status)) notFound()
  return (
    <ReaderFrame site={site}>
      <Notice status={status} language={site.language} />
    </ReaderFrame>
  )
}

function isNotice(status: string): status is NoticeStatus {
  return ['404', '404-desk', '410', '410-authors', '410-dialogue', '500', '503'].includes(status)
}
