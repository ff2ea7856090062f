import type { ReactNode } from 'react'
import { ReaderFrame } from '@/components/site/reader-frame'
import { readSite } from '../_site/read-site'

/** Around pages that show one reader what is theirs, by a secret address: made anew for each asking, and kept nowhere. */
export default async function PersonalLayout({ children }: { children: ReactNode }) {
  return <ReaderFrame site={await readSite()}>{children}</ReaderFrame>
}
