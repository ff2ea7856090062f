import type { ReactNode } from 'react'
import { ReaderFrame } from '@/components/site/reader-frame'
import { readSite } from '../_site/read-site'

export default async function ReaderLayout({ children }: { children: ReactNode }) {
  return <ReaderFrame site={await readSite()}>{children}</ReaderFrame>
}
